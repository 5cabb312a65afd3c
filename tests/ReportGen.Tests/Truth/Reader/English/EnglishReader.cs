namespace ReportGen.Tests.Truth;

/// <summary>The reader of English sentences.</summary>
internal static class EnglishReader
{
    public static Reader Of(Results results)
    {
        var (facts, w) = (new Facts(results), new EnglishWording(results));
        return new(w, [.. EnglishLevels.Forms(facts, w), .. EnglishGrades.Forms(facts), .. EnglishPlaces.Forms(facts, w),
            .. EnglishInequality.Forms(facts, w), .. EnglishObstacles.Forms(facts), .. EnglishConclusions.Forms(facts)]);
    }
}
