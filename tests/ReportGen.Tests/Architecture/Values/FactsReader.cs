using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportGen.Engine.Compose;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Architecture.Values;

/// <summary>A record that templates read: a group of values, or what a value is made of.</summary>
/// <param name="Name">What templates call a group; of other records the words of the type's name.</param>
/// <param name="Doc">What it is.</param>
/// <param name="Members">Its members in the order they are written.</param>
internal sealed record FactRecord(string Name, string Doc, IReadOnlyList<FactMember> Members);

/// <summary>A value of a record.</summary>
/// <param name="Name">What templates call it.</param>
/// <param name="Kind">What it is: a number, a text, a record by its name.</param>
/// <param name="Doc">What it means.</param>
internal sealed record FactMember(string Name, string Kind, string Doc);

/// <summary>
/// Finds the facts that are records: <c>new Facts&lt;T&gt;("id", ...)</c> says what templates call T, and the documentation of T and of all
/// it is made of says what they may write.
/// </summary>
internal sealed class FactsReader
{
    private readonly List<(string Id, bool OfProfile, INamedTypeSymbol Type)> groups = [];
    private readonly Dictionary<string, FactRecord> parts = new(StringComparer.Ordinal);

    public FactsReader(SourceCode code)
    {
        foreach (var file in code.Files)
        {
            foreach (var made in file.Nodes<ObjectCreationExpressionSyntax>())
            {
                if (made.Type is not GenericNameSyntax { Identifier.Text: "Facts", TypeArgumentList.Arguments: [var of] }) continue;
                if (made.ArgumentList?.Arguments is not [{ Expression: LiteralExpressionSyntax id }, ..]) continue;
                if (file.Model.GetTypeInfo(of).Type is not INamedTypeSymbol type) continue;
                var maker = made.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.ToString() ?? "";
                groups.Add((id.Token.ValueText, maker.Contains("IProfile", StringComparison.Ordinal), type));
            }
        }
        Groups = Of(ofProfile: false);
        OfProfiles = Of(ofProfile: true);
        Parts = [.. parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)];
    }

    /// <summary>The groups that every text knows.</summary>
    public IReadOnlyList<FactRecord> Groups { get; }

    /// <summary>The groups that the texts of profiles know besides.</summary>
    public IReadOnlyList<FactRecord> OfProfiles { get; }

    /// <summary>What values of these are made of.</summary>
    public IReadOnlyList<FactRecord> Parts { get; }

    private IReadOnlyList<FactRecord> Of(bool ofProfile) =>
    [
        .. groups.Where(g => g.OfProfile == ofProfile).DistinctBy(g => (g.Id, g.Type.Name)).OrderBy(g => g.Id, StringComparer.Ordinal)
            .Select(g => Record(g.Id, g.Type)),
    ];

    private FactRecord Record(string name, INamedTypeSymbol type) => new(name, Summary(type), [.. Properties(type).Select(Member)]);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(p =>
        p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, Name: not "EqualityContract" });

    private FactMember Member(IPropertySymbol property)
    {
        var name = property.Name.Length == 1 ? property.Name : ScriptFacts.Snake(property.Name);
        return new FactMember(name, Kind(property.Type), Summary(property));
    }

    private string Kind(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Nullable", TypeArguments: [var value] }) return $"{Kind(value)}, or nothing";
        var kind = Known(type);
        return type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? $"{kind}, or nothing" : kind;
    }

    private string Known(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } or { Name: "LocalizedText" } => "text",
        { SpecialType: SpecialType.System_Boolean } => "true or false",
        { SpecialType: SpecialType.System_Int32 } => "whole number",
        { SpecialType: SpecialType.System_Double } => "number",
        { TypeKind: TypeKind.Enum } => string.Join(", ", type.GetMembers().OfType<IFieldSymbol>().Select(f => ScriptFacts.Snake(f.Name))),
        { IsValueType: true, Name: not "ImmutableArray" } => Words(type.Name),
        INamedTypeSymbol { TypeArguments: [var one] } => $"list: {Kind(one)}",
        INamedTypeSymbol { TypeArguments: [_, var one] } => $"by name: {Kind(one)}",
        INamedTypeSymbol { IsRecord: true } record => Part(record),
        _ => Words(type.Name),
    };

    private string Part(INamedTypeSymbol record)
    {
        var name = Words(record.Name);
        if (parts.ContainsKey(name)) return Link(name);
        parts[name] = new FactRecord(name, "", []); // a record may hold others of its kind
        parts[name] = Record(name, record);
        return Link(name);
    }

    private static string Link(string name) => $"[{name}](#{name.Replace(' ', '-')})";

    private static string Words(string name) => ScriptFacts.Snake(name).Replace('_', ' ');

    /// <summary>The summary of a type or a property; that of a positional property is a parameter of its record.</summary>
    private static string Summary(ISymbol symbol)
    {
        if (Documentation(symbol)?.Element("summary") is { } summary) return Text(summary);
        var parameters = Documentation(symbol.ContainingType)?.Elements("param") ?? [];
        return parameters.FirstOrDefault(p => (string?)p.Attribute("name") == symbol.Name) is { } parameter ? Text(parameter) : "";
    }

    private static XElement? Documentation(ISymbol? symbol) =>
        symbol?.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;

    private static string Text(XElement element)
    {
        foreach (var reference in element.Descendants().Where(e => e.IsEmpty).ToList())
        {
            var named = ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('.')[^1];
            reference.ReplaceWith(Words(named));
        }
        foreach (var code in element.Descendants("c").ToList()) code.ReplaceWith($"`{code.Value}`");
        return string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
