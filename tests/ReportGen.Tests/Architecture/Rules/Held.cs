using Xunit.Abstractions;

namespace ReportGen.Tests.Architecture.Rules;

/// <summary>
/// A rule is held when nothing breaks it but what is exempt. An exemption for good that nothing needs is itself a fault; one for now
/// waits to be taken off its list. What is let pass is counted in the test's output.
/// </summary>
internal static class Held
{
    private const string ListFile = "Architecture/Rules/Exemptions.cs";

    /// <summary>In the program a rule is broken nowhere but where it may be.</summary>
    public static void Check(IEnumerable<Breach> breaches, IReadOnlyList<Exempt> exempt, ITestOutputHelper output)
    {
        var left = breaches.ToList();
        var faults = new List<string>();
        foreach (var pass in exempt)
        {
            var passed = left.Where(b => b.Place.StartsWith(pass.Place, StringComparison.Ordinal)).ToList();
            left.RemoveAll(passed.Contains);
            output.WriteLine($"{passed.Count} of {pass.Most} let pass in {pass.Place}: {pass.Why}");
            var isIdle = passed.Count == 0 && !pass.IsForNow;
            if (isIdle) faults.Add($"nothing breaks the rule in {pass.Place} any more: take it off {ListFile}");
            if (passed.Count > pass.Most) faults.AddRange(passed.Select(b => $"{b} (one of {passed.Count}; {pass.Most} are let pass)"));
        }
        faults.AddRange(left.Select(b => b.ToString()));
        Assert.True(faults.Count == 0, $"{faults.Count} breaches:\n{string.Join('\n', faults)}");
    }

    /// <summary>Of planted breaches a rule tells these.</summary>
    public static void Tells(IEnumerable<Breach> breaches, params string[] told) => Assert.Equal(told, breaches.Select(b => b.ToString()));
}
