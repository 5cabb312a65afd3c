namespace ReportGen.Tests.Truth;

/// <summary>Sentences on inequality within and between regions, in English.</summary>
internal static class EnglishInequality
{
    private const string Year = @"(\d+)", Value = @"([\d.]+)", Percent = @"([\d.]+%)", Many = EnglishWording.Many,
        Single = @"(?:; ([\w, ]+?), with a single city(?: each)?, (?:is|are) not compared)?";

    public static IEnumerable<Form> Forms(Facts facts, Wording w)
    {
        Inequality F() => facts.Inequality;
        yield return new(@"The overall Gini coefficient of the (coordination degree|\w+ index) (.*)",
            s => s.Id(1) == facts.Results.Leading && EnglishSeries.Runs(F().Overall, s[2], w));
        yield return new($"Over the whole period it (?:(rose|fell) by {Value}|(did not change|was nearly unchanged))",
            s => F().Overall.Went(s.Has(1) ? s.Way(1) : s.Way(3), s.Text(2)));
        yield return new($"(?:Only the {Many} of {Many} cities that belong to a region are counted; )?(?:[Nn]o city had a value"
            + $"|[Oo]nly {Many} cit(?:y|ies) had (?:a value|values)) in both years; "
            + "the comparison of the two years thus also reflects the sample",
            s => (!s.Has(1) || facts.Decomposed.HoldOnly(s.Count(1), s.Count(2))) && F().AreInBoth(s.CountOrNone(3) ?? 0));
        yield return new($"In {Year} the cities did not differ in print, so that there is no source to name",
            s => F().IsNothing(s.Year(1)));
        yield return new($"In {Year} no region held more than one city, so that nothing can be said of inequality within regions",
            s => F().WithinIsNone(s.Year(1)));
        yield return new($@"In {Year} only (\w+) had a Gini coefficient of its own \({Value}\){Single}",
            s => F().WithinIs(s.Year(1), s.Id(2), s[3], s.Names(4)));
        yield return new($"In {Year} there was no inequality within regions{Single}",
            s => F().WithinIsAll(s.Year(1), null, s.Names(2)));
        yield return new($@"In {Year} all regions were equally unequal within \({Value}\){Single}",
            s => F().WithinIsAll(s.Year(1), s[2], s.Names(3)));
        yield return new($@"Within regions, inequality in {Year} was greatest in (.+?) \({Value}( each)?\) and least in (.+?)"
            + $@" \({Value}( each)?\){Single}", s =>
                F().WithinExtremes(s.Year(1), s.Place(2, 4, 3), s.Place(5, 7, 6), s.Names(8)));
        yield return new($"Compared with {Year}, the coefficient (.*)",
            s => F().IsSince(s.Year(1)) && EnglishMoves.Are(F().Moves, s[2], w));
        yield return new($@"In ([\w, ]+) other cities had values in {Year} than in {Year}, so that"
            + " (?:(its coefficient is)|their coefficients are) not compared",
            s => s.Has(4) == (s.Names(1).Count == 1) && F().AreRecomposed(s.Names(1), s.Year(2), s.Year(3)));
        yield return new($"In {Year} the Gini coefficient for (.*) was {Value}", s => F().PairIs(s.Year(1), s.Names(2).Ids[0], s[3]));
        yield return new($"In {Year} there was no inequality between regions", s => F().PairsAreAll(s.Year(1), null));
        yield return new($@"In {Year} the Gini coefficient was the same between all pairs of regions \({Value}\)",
            s => F().PairsAreAll(s.Year(1), s[2]));
        yield return new($@"Of the pairs of regions, (.+?) \({Value}( each)?\) differed most and (.+?) \({Value}( each)?\) least",
            s => F().PairExtremes(s.Place(1, 3, 2), s.Place(4, 6, 5)));
        foreach (var form in SourceForms(facts)) yield return form;
    }

    private static IEnumerable<Form> SourceForms(Facts facts)
    {
        Sources F() => facts.Sources;
        const string source = "(differences within regions|net differences between regions|transvariation)";
        yield return new($"In {Year} (\\w+) was the only region with cities, so that all inequality lay within it",
            s => facts.Inequality.WithinIsAlone(s.Year(1), s.Id(2)));
        yield return new($"In {Year} all inequality came from {source}", s => F().IsAllFrom(s.Year(1), s.Id(2)));
        yield return new($@"In {Year} the three sources contributed the same share \({Percent} each\)",
            s => F().AreAlike(s.Year(1), s[2]));
        yield return new($@"In {Year} (.+?) (?:was|were) the largest sources? \({Percent}( each)?\)(?:, followed by (.*?))?"
            + "(?:; (.+) contributed nothing)?", s => F().Are(s.Year(1), [s.Place(2, 4, 3), .. s.Places(5)], s.Names(6)));
        yield return new($"(?:In {Year} the largest source had been (.+?); |From {Year} to {Year} )"
            + $"((?:(?:the share|that) of {source} (?:rose|fell) by {Value}(?: percentage points)?(?:, | and )?)+)", s =>
                F().MainWere(s.Has(2) ? s.Names(2) : null, s.YearOrNone(1) ?? s.Year(3)) && (!s.Has(4) || F().EndsIn(s.Year(4)))
                && F().Moved([.. s.Parts(5, $"(?:share|that) of {source} (rose|fell) by {Value}")
                    .Select(p => (p.Id(1), p.Way(2) == Way.Up, p[3]))]));
        yield return new($"(?:In {Year} the largest source had been (.+?); )?[Tt]he shares were those of {Year}",
            s => F().MainWere(s.Has(2) ? s.Names(2) : null, s.Year(3)) && F().AreUnchanged);
        yield return new($"(?:In {Year} the largest source had been (.+?); )?[Tt]he shares had been stable since {Year}, each moving by"
            + " less than 1 percentage point", s => F().MainWere(s.Has(2) ? s.Names(2) : null, s.Year(3)) && F().AreStable);
    }
}
