using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportGen.Tests.Architecture.Code;

/// <summary>A source file of the program, read by the compiler.</summary>
/// <param name="Path">Below src, with forward slashes: Generator/Engine/Load/LoadStage.cs.</param>
/// <param name="Tree">Its syntax.</param>
/// <param name="Model">What the names in it mean.</param>
internal sealed record CodeFile(string Path, SyntaxTree Tree, SemanticModel Model)
{
    /// <summary>The project's folder: Generator/Engine.</summary>
    public string Project { get; } = string.Join('/', Path.Split('/').Take(2));

    /// <summary>The namespace of what the file declares; empty where it declares nothing.</summary>
    public string Namespace { get; } =
        Tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    /// <summary>The types it declares.</summary>
    public IEnumerable<CodeType> Types =>
        Nodes<BaseTypeDeclarationSyntax>().Where(t => t.Parent is not BaseTypeDeclarationSyntax).Select(t => new CodeType(this, t));

    /// <summary>The nodes of a kind.</summary>
    public IEnumerable<T> Nodes<T>() where T : SyntaxNode => Tree.GetRoot().DescendantNodes().OfType<T>();

    /// <summary>Where a node stands, as findings say it.</summary>
    public string At(SyntaxNode node) => $"{Path}:{Tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}";
}
