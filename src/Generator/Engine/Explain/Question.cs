using System.Collections.Immutable;

namespace ReportGen.Engine.Explain;

/// <summary>A question as the command line puts it.</summary>
/// <param name="Measure">What is asked after: D, weight:income, gini, a system's id or symbol.</param>
/// <param name="Places">Whose and of which year, in any order: a unit's id or name, a region, a year.</param>
/// <param name="Language">The language of the answer; null for the study's first.</param>
public sealed record Question(string Measure, ImmutableArray<string> Places, string? Language);

/// <summary>Why a question has no answer.</summary>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Hint">What to ask instead; null where the message says it.</param>
public sealed record Unanswered(string Message, string? Hint);
