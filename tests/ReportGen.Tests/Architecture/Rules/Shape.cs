using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Architecture.Rules;

/// <summary>How a source file looks.</summary>
internal static class Shape
{
    private const int Columns = 140;

    /// <summary>A line is read at one glance.</summary>
    public static IEnumerable<Breach> Lines(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        from line in file.Text.Split('\n').Select((text, index) => (Text: text.TrimEnd('\r'), Number: index + 1))
        where line.Text.Length > Columns
        select new Breach($"{file.Path}:{line.Number}", $"{line.Text.Length} columns");

    /// <summary>A file holds one idea.</summary>
    public static IEnumerable<Breach> Length(IEnumerable<(string Path, string Text)> files, int most) =>
        from file in files
        let lines = file.Text.TrimEnd('\n').Split('\n').Length
        where lines > most
        select new Breach(file.Path, $"{lines} lines; {most} is the most");

    /// <summary>One public type a file, which has its name; a family of records and enums may stand together.</summary>
    public static IEnumerable<Breach> PublicTypes(SourceCode code)
    {
        foreach (var file in code.Files)
        {
            var types = file.Types.Where(t => t.IsPublic).ToList();
            if (types.Count > 1 && !types.TrueForAll(t => t.IsData))
            {
                yield return new Breach(file.Path, $"holds {string.Join(", ", types.Select(t => t.Name))}");
            }
            if (types is [var only] && only.Name != Path.GetFileName(file.Path).Split('.')[0])
            {
                yield return new Breach(file.Path, $"holds {only.Name}");
            }
        }
    }

    /// <summary>Folders and namespaces are the same.</summary>
    public static IEnumerable<Breach> Namespaces(SourceCode code) =>
        from file in code.Files
        where file.Namespace.Length > 0
        let folders = file.Path.Split('/')[1..^1]
        where file.Namespace != $"ReportGen.{string.Join('.', folders)}"
        select new Breach(file.Path, $"is in the namespace {file.Namespace}");

    /// <summary>Numbers have labels: no public member of Statistics or Contracts hands out a bare array of them.</summary>
    public static IEnumerable<Breach> BareArrays(SourceCode code) =>
        from file in code.Files
        where file.Project is "Plugins/Statistics" or "Generator/Contracts"
        from member in file.Nodes<MemberDeclarationSyntax>()
        where member.Modifiers.Any(SyntaxKind.PublicKeyword)
        let type = member switch
        {
            BasePropertyDeclarationSyntax property => property.Type,
            MethodDeclarationSyntax method => method.ReturnType,
            BaseFieldDeclarationSyntax field => field.Declaration.Type,
            _ => null,
        }
        where type is not null
        where type.DescendantNodesAndSelf().OfType<ArrayTypeSyntax>().Any(a => a.ElementType.ToString() == "double")
        select new Breach(file.At(member), $"hands out {type}");

    /// <summary>A formula names where it comes from and which conventions it holds.</summary>
    public static IEnumerable<Breach> Formulas(SourceCode code) =>
        from file in FormulaFiles(code)
        let text = file.Tree.ToString()
        from part in (string[])["<b>Source.</b>", "<b>Conventions.</b>"]
        where !text.Contains(part, StringComparison.Ordinal)
        select new Breach(file.Path, $"lacks {part}");

    /// <summary>The formula classes: static, and named as their folder.</summary>
    public static IEnumerable<CodeFile> FormulaFiles(SourceCode code) =>
        code.Files.Where(f => f.Project == "Plugins/Statistics" && f.Types.Any(t => t.IsStatic && t.Name == f.Namespace.Split('.')[^1]));

    /// <summary>What a whole project imports stands in its Usings.cs and is not repeated; nowhere else is a using global.</summary>
    public static IEnumerable<Breach> Usings(SourceCode code)
    {
        var global = code.Files.Where(f => f.Path == $"{f.Project}/Usings.cs")
            .ToDictionary(f => f.Project, f => f.Nodes<UsingDirectiveSyntax>().Select(u => u.Name!.ToString()).ToHashSet());
        foreach (var file in code.Files.Where(f => f.Path != $"{f.Project}/Usings.cs"))
        {
            foreach (var directive in file.Nodes<UsingDirectiveSyntax>().Where(u => u.Alias is null))
            {
                var (name, at) = (directive.Name!.ToString(), file.At(directive));
                if (!directive.GlobalKeyword.IsKind(SyntaxKind.None)) yield return new Breach(at, $"{name} is imported globally");
                if (global.GetValueOrDefault(file.Project)?.Contains(name) == true) yield return new Breach(at, $"repeats {name}");
            }
        }
    }
}
