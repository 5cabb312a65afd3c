using System.Text.RegularExpressions;
using ReportGen.Engine.Diagnostics;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>Why a value cannot be said, as an author sees it: without the names of our code and without whole values.</summary>
/// <param name="Why">What is wrong.</param>
/// <param name="Hint">What to do about it; null where nothing is known.</param>
internal readonly partial record struct FailureReason(string Why, string? Hint)
{
    private const int MostNamed = 12;

    /// <summary>What a message means.</summary>
    /// <param name="message">The words of the language of templates.</param>
    /// <param name="globals">What a text may quote.</param>
    /// <param name="names">Every name that is known there; null before any is.</param>
    /// <param name="asked">The members that were asked for last, as typed.</param>
    /// <param name="has">The value that was asked for a member it does not have, as typed, and the members it has; null for a list.</param>
    public static FailureReason Of(
        string message, ScriptObject globals, IEnumerable<string>? names, string asked, (string Of, IEnumerable<string>? Members)? has)
    {
        if (UnknownName().Match(message) is { Success: true } name)
        {
            var unknown = name.Groups[1].Value;
            return new($"there is no '{unknown}'", names is null ? null : Nearest.Hint(unknown, names));
        }
        if (UnknownMember().Match(message) is { Success: true } member)
        {
            var unknown = member.Groups[1].Value;
            if (has is not var (of, members)) return new($"there is no '{unknown}' in it", null);
            if (members is null) return new($"'{of}' is a list, which has no '{unknown}'", $"write {of}[0].{unknown} for its first entry");
            return new($"there is no '{unknown}' in '{of}'", Nearest.Hint(unknown, members) ?? Has(of, members));
        }
        return Nothing().Match(message) is { Success: true } nothing
            ? Empty(nothing.Groups[1].Value, asked.StartsWith(nothing.Groups[2].Value, StringComparison.Ordinal) ? asked
                : nothing.Groups[2].Value, globals)
            : Used(message) ?? new(PlainWords.Of(message), null);
    }

    /// <summary>A value that is there and used as what it is not; null for other messages.</summary>
    private static FailureReason? Used(string message) =>
        NoEntry().Match(message) is { Success: true } entry
            ? new($"'{entry.Groups[2].Value}' has no entry {entry.Groups[1].Value}", "entries are numbered from 0")
        : NoNumber().Match(message) is { Success: true } list
            ? new($"an entry of '{list.Groups[1].Value}' goes by its number", $"write {list.Groups[1].Value}[0] for the first")
        : OfPlainValue().Match(message) is { Success: true } plain
            ? new($"there is no '{plain.Groups[1].Value}' in a number or a text", null)
        : Arguments().Match(message) is { Success: true } given
            ? new($"'{given.Groups[2].Value}' takes {given.Groups[3].Value} values and is given {given.Groups[1].Value}", null)
        : null;

    /// <summary>Something was asked of a value that is empty: of what a list beside it may hold for each system, that is shown.</summary>
    private static FailureReason Empty(string path, string asked, ScriptObject globals)
    {
        var (of, rest) = (path.LastIndexOf('.') is > 0 and var point ? path[..point] : "", asked[Math.Min(asked.Length, path.Length)..]);
        if (of.Length == 0 || ValueOf(of, globals) is not { } values)
        {
            return new($"'{path}' is empty in this study", $"{{{{ if {path} }}}} ... {{{{ end }}}} stands only where it is not empty");
        }
        var member = rest.TrimStart('.').Split('.')[0];
        var list = values.FirstOrDefault(v => v.Value is ScriptArray { Count: > 0 } each && each[0] is ScriptObject one
            && one.ContainsKey(member)).Key;
        var there = values.Where(v => v.Value is not null).Select(v => v.Key);
        if (list is null) return new($"'{path}' is empty in this study", Has(of, there));
        var isOfOne = ValueOf("study", globals) is { } study && study["system_count"] is 1;
        return new(isOfOne ? $"a study of one system has no '{path}'" : $"'{path}' is empty in this study", $"write {of}.{list}[0]{rest}");
    }

    private static string Has(string of, IEnumerable<string> members)
    {
        var named = members.Order(StringComparer.Ordinal).ToList();
        return $"'{of}' has {string.Join(", ", named.Take(MostNamed))}{(named.Count > MostNamed ? ", ..." : "")}";
    }

    private static ScriptObject? ValueOf(string path, ScriptObject globals)
    {
        object? here = globals;
        foreach (var step in path.Split('.')) here = here is ScriptObject o && o.TryGetValue(step, out var next) ? next : null;
        return here as ScriptObject;
    }

    [GeneratedRegex(@"variable or function `(\w+)` was not found")]
    private static partial Regex UnknownName();

    [GeneratedRegex(@"^Cannot get (?:the )?member with name [`']?(\w+)")]
    private static partial Regex UnknownMember();

    [GeneratedRegex(@"^Object `([^`]+)` is null\. Cannot access (?:member|indexer): (\S+?)\.?$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^The index (-?\d+) is out of bounds .*? on the `([^`]+)`")]
    private static partial Regex NoEntry();

    [GeneratedRegex(@"^Cannot access target `([^`]+)` with an indexer")]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"^Cannot get or set a member on the primitive .* when accessing member: (\w+)", RegexOptions.Singleline)]
    private static partial Regex OfPlainValue();

    [GeneratedRegex(@"^Invalid number of arguments `(\d+)` passed to `(\w+)` while expecting `(\d+)`")]
    private static partial Regex Arguments();
}
