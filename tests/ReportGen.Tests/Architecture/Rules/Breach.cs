namespace ReportGen.Tests.Architecture.Rules;

/// <summary>A place where a rule of the house is broken.</summary>
/// <param name="Place">A file, perhaps with its line; or what the rule is about: two namespaces, a type.</param>
/// <param name="Text">What is wrong there.</param>
internal sealed record Breach(string Place, string Text)
{
    public override string ToString() => $"{Place}: {Text}";
}

/// <summary>Breaches that are let pass.</summary>
/// <param name="Place">How the place of such a breach begins: a folder, a file, a namespace.</param>
/// <param name="Most">How many there may be; one more, and all of them are shown.</param>
/// <param name="Why">Why they stand, or who takes them away.</param>
internal sealed record Exempt(string Place, int Most, string Why)
{
    /// <summary>True while somebody is at work on it.</summary>
    public bool IsForNow => Why.StartsWith("for now", StringComparison.Ordinal);
}
