namespace ReportGen.Tests.Truth;

/// <summary>The reader of Chinese sentences.</summary>
internal static class ChineseReader
{
    public static Reader Of(Results results)
    {
        var (facts, w) = (new Facts(results), new ChineseWording(results));
        return new(w, [.. ChineseLevels.Forms(facts, w), .. ChineseGrades.Forms(facts), .. ChinesePlaces.Forms(facts, w),
            .. ChineseInequality.Forms(facts, w), .. ChineseObstacles.Forms(facts), .. ChineseConclusions.Forms(facts)]);
    }
}
