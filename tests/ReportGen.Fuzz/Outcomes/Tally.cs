using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Fuzz.Outcomes;

/// <summary>What came of the mutants of a reader.</summary>
internal sealed class Tally(string reader)
{
    private readonly HashSet<string> messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Defect> defects = new(StringComparer.Ordinal);

    public string Reader => reader;

    /// <summary>Takes each defect when it is first seen.</summary>
    public Action<Defect> Found { get; init; } = _ => { };

    public long Mutants { get; private set; }

    /// <summary>Mutants that were refused with an error.</summary>
    public long Refused { get; private set; }

    /// <summary>Different messages, but for the values in them.</summary>
    public int Messages => messages.Count;

    public double WorstMilliseconds { get; private set; }

    /// <summary>What the whole run took of the processors.</summary>
    public TimeSpan Processor { get; set; }

    public IReadOnlyCollection<Defect> Defects => defects.Values;

    public void Add(long mutant, byte[] input, IReadOnlyList<Diagnostic> said, double milliseconds)
    {
        Mutants++;
        if (said.Any(d => d.Severity == Severity.Error)) Refused++;
        foreach (var finding in said)
        {
            messages.Add($"{finding.Code} {MessageLaw.WithoutValues(finding.Message)}");
            if (MessageLaw.Broken(finding) is { } law) Add(new Defect($"{finding.Code} {law}", mutant, input, $"{finding}"));
        }
        WorstMilliseconds = Math.Max(WorstMilliseconds, milliseconds);
    }

    public void Add(Defect defect)
    {
        if (defects.TryGetValue(defect.Kind, out var known)) known.Count++;
        else Found(defects[defect.Kind] = defect);
    }
}
