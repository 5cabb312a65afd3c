using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportGen.Tests.Architecture.Code;

/// <summary>A type declared in a file, not inside another type.</summary>
internal sealed record CodeType(CodeFile File, BaseTypeDeclarationSyntax Syntax)
{
    public string Name => Syntax.Identifier.Text;

    public bool IsPublic => Syntax.Modifiers.Any(SyntaxKind.PublicKeyword);

    public bool IsStatic => Syntax.Modifiers.Any(SyntaxKind.StaticKeyword);

    /// <summary>A record or an enum.</summary>
    public bool IsData => Syntax is RecordDeclarationSyntax or EnumDeclarationSyntax;

    public string At => File.At(Syntax);

    /// <summary>True when a use stands inside this type's own declaration.</summary>
    public bool Holds(Use use) => use.File == File && Syntax.Span.Contains(use.Position);
}
