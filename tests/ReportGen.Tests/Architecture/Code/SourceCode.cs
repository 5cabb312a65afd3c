using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportGen.Tests.Architecture.Code;

/// <summary>
/// Sources of the program as the compiler understands them: the real ones, or a few lines written by a test, which must break a rule.
/// A file's path says to which project it belongs.
/// </summary>
internal sealed class SourceCode
{
    /// <summary>Folder and assembly, each after those it refers to.</summary>
    private static readonly (string Folder, string Assembly)[] Projects =
    [
        ("Generator/Contracts", "ReportGen.Contracts"), ("Generator/Engine", "ReportGen.Engine"),
        ("Plugins/Statistics", "ReportGen.Statistics"), ("Plugins/Sources", "ReportGen.Sources"),
        ("Plugins/DuckDb", "ReportGen.DuckDb"),
        ("Plugins/Figures", "ReportGen.Figures"), ("Plugins/Renderers", "ReportGen.Renderers"),
        ("Generator/Cli", "reportgen"),
    ];

    /// <summary>What the SDK imports of itself (ImplicitUsings).</summary>
    private const string ImplicitUsings =
        """
        global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<SourceCode> Real = new(() => new SourceCode(SourceFiles.Below("src")));

    private readonly Lazy<(IReadOnlyList<Use> Uses, IReadOnlyList<string> Unread)> read;

    private SourceCode(IEnumerable<(string Path, string Text)> sources)
    {
        var files = new List<CodeFile>();
        var earlier = new List<CSharpCompilation>();
        foreach (var (folder, assembly) in Projects)
        {
            var mine = sources.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal));
            var own = mine.Select(f => Parse(f.Text, f.Path)).ToList();
            var compilation = CSharpCompilation.Create(
                assembly, [.. own, Parse(ImplicitUsings, "")], [.. Packages, .. earlier.Select(c => c.ToMetadataReference())],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            files.AddRange(own.Select(t => new CodeFile(t.FilePath, t, compilation.GetSemanticModel(t))));
            earlier.Add(compilation);
        }
        Files = files;
        read = new(Read);
    }

    /// <summary>The program.</summary>
    public static SourceCode OfProgram => Real.Value;

    /// <summary>Sources written by a test; where one names no namespace it has its folder's.</summary>
    public static SourceCode Of(params (string Path, string Text)[] files) =>
        new([.. files.Select(f => (f.Path, IsWhole(f.Text) ? f.Text : $"namespace {NamespaceOf(f.Path)}; {f.Text}"))]);

    private static bool IsWhole(string text) => text.Contains("namespace", StringComparison.Ordinal);

    private static string NamespaceOf(string path) => $"ReportGen.{string.Join('.', path.Split('/')[1..^1])}";

    public IReadOnlyList<CodeFile> Files { get; }

    /// <summary>Every use of a type, of our own or of a package.</summary>
    public IReadOnlyList<Use> Uses => read.Value.Uses;

    /// <summary>Names that the compiler could not make sense of: rules would be blind to them.</summary>
    public IReadOnlyList<string> Unread => read.Value.Unread;

    /// <summary>What the test program itself was built from, but for our own assemblies: they are read as sources.</summary>
    private static readonly MetadataReference[] Packages =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("reportgen", StringComparison.OrdinalIgnoreCase))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), path);

    private (IReadOnlyList<Use> Uses, IReadOnlyList<string> Unread) Read()
    {
        var perFile = Files.AsParallel().AsOrdered().Select(UsesIn).ToList();
        return ([.. perFile.SelectMany(f => f.Uses)], [.. perFile.SelectMany(f => f.Unread)]);
    }

    private static (List<Use> Uses, List<string> Unread) UsesIn(CodeFile file)
    {
        var (uses, unread) = (new List<Use>(), new List<string>());
        var names = file.Tree.GetRoot().DescendantNodes(n => n is not UsingDirectiveSyntax)
            .Where(n => n is SimpleNameSyntax { Identifier.Text: not ("nameof" or "notnull") } or ImplicitObjectCreationExpressionSyntax);
        foreach (var name in names)
        {
            var info = file.Model.GetSymbolInfo(name);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is null) unread.Add($"{file.At(name)}: {name}");
            var type = symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ITypeParameterSymbol ? null
                : symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type is null) continue;
            uses.Add(new Use(file, file.At(name), name.SpanStart, type.OriginalDefinition, symbol is INamedTypeSymbol ? null : symbol));
        }
        return (uses, unread);
    }
}
