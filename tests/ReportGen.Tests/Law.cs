using CsCheck;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests;

/// <summary>
/// A law held against samples of CsCheck's generators. Each sample is drawn from a written seed, so that every run tries the same ones:
/// a law that fails once fails always. (CsCheck's own runner writes the seed of the first sample alone and draws the others anew.)
/// </summary>
internal static class Law
{
    private const string Seed = "0N0XIzNsQ0O2";

    public static void Holds<T>(Gen<T> samples, Action<T> law, int count = 500) => Holds(
        samples,
        sample =>
        {
            law(sample);
            return true;
        },
        count);

    /// <summary>A law that says nothing of some samples: there it returns false, and at most four times in five.</summary>
    public static void Holds<T>(Gen<T> samples, Func<T, bool> law, int count = 500)
    {
        var (applied, failures) = (0, new List<(Size Size, string Said)>());
        var random = PCG.Parse(Seed);
        for (var i = 0; i < count; i++)
        {
            var seed = random.ToString();
            var sample = samples.Generate(random, null!, out var size);
            try
            {
                if (law(sample)) applied++;
            }
            catch (Exception e)
            {
                failures.Add((size, $"seed {seed}: {Check.Print(sample)}\n{e.Message}"));
            }
        }
        if (failures.Count > 0)
        {
            var least = failures.Aggregate((a, b) => Size.IsLessThan(b.Size, a.Size) ? b : a);
            Assert.Fail($"the law fails for {failures.Count} of {count} samples; the smallest, {least.Said}");
        }
        Assert.True(applied * 5 >= count, $"the law says something of {applied} of {count} samples only");
    }
}
