using Microsoft.CodeAnalysis;

namespace ReportGen.Tests.Architecture.Code;

/// <summary>A place where code of one namespace uses a type: names it, calls a member of it, holds a value of it in a <c>var</c>.</summary>
/// <param name="File">Where.</param>
/// <param name="At">Where, as findings say it.</param>
/// <param name="Position">Where in the file's text.</param>
/// <param name="Type">The type that is used, without its type arguments (those are uses of their own).</param>
/// <param name="Member">The member of it that is used; null where the type itself is named.</param>
internal sealed record Use(CodeFile File, string At, int Position, INamedTypeSymbol Type, ISymbol? Member)
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The namespace that uses.</summary>
    public string From => File.Namespace;

    /// <summary>The namespace of the type.</summary>
    public string To { get; } = Type.ContainingNamespace?.ToDisplayString() ?? "";

    /// <summary>The assembly of the type.</summary>
    public string Assembly { get; } = Type.ContainingAssembly?.Name ?? "";

    /// <summary>The type with its namespace; a nested type by the type it stands in.</summary>
    public string TypeName => $"{To}.{Outermost(Type).Name}";

    /// <summary>What is used, in words.</summary>
    public string What => Member is null ? Type.Name : $"{Type.Name}.{Member.Name}";

    /// <summary>True for a type of the program.</summary>
    public bool IsOurs => To.StartsWith("ReportGen.", StringComparison.Ordinal);

    /// <summary>True for a type of a package: neither of the program nor of the framework.</summary>
    public bool IsOfPackage => !IsOurs && Assembly.Length > 0 && !System.IO.File.Exists(Path.Combine(Framework, Assembly + ".dll"));

    /// <summary>The same in words.</summary>
    public override string ToString() => $"{At} uses {To}.{What}";

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type;
}
