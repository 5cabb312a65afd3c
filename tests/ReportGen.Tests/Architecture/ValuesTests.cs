using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plugins;
using ReportGen.Tests.Architecture.Code;
using ReportGen.Tests.Architecture.Values;

namespace ReportGen.Tests.Architecture;

/// <summary>docs/values.md, what a text may quote: every statement and every group of values, as the features themselves say.</summary>
[Trait("Speed", "slow")]
public sealed class ValuesTests
{
    private static readonly string[] Languages = ["en", "zh"];

    private static readonly IReadOnlyList<Feature> Features =
        [.. BuiltInPlugins.Features.OrderBy(f => f.Order).ThenBy(f => f.Id, StringComparer.Ordinal)];

    private static readonly string Accepted = Path.Combine(Repository.Root, "docs", "values.md");

    [Fact]
    public void Page_HoldsWhatTheSourcesSay()
    {
        var page = File.ReadAllText(Accepted);
        Assert.Equal(["statements", "groups", "groups of profiles", "parts"], ValuesPage.Marks(page));
        var written = ValuesPage.Renewed(page, Features, new FactsReader(SourceCode.OfProgram));
        var received = Path.ChangeExtension(Accepted, ".received.md");
        File.Delete(received);
        if (page == written) return;
        File.WriteAllText(received, written);
        Assert.Fail("docs/values.md is not what the sources say; look at docs/values.received.md and move it there");
    }

    [Fact]
    public void Groups_StandOnThePageOnce()
    {
        var facts = new FactsReader(SourceCode.OfProgram);
        var told = ValuesPage.ByHand(File.ReadAllText(Accepted)).Concat(facts.Groups.Select(g => g.Name)).ToList();
        var wanted = Features.SelectMany(f => f.Facts).Select(f => f.Id).ToList();
        Assert.True(wanted.Count > 7, string.Join(' ', wanted));
        Assert.Equal([], Untold(wanted, told));
        Assert.Equal(["a is told 2 times", "b is told 0 times"], Untold(["a", "b", "c"], ["a", "a", "c"]));
    }

    [Fact]
    public void Members_AreDocumented() => Assert.Equal([], Undocumented(new FactsReader(SourceCode.OfProgram)));

    [Fact]
    public void Statements_AreSaidAlikeInEveryLanguage()
    {
        var unsaid = from feature in Features
                     from language in Languages
                     let words = feature.Beside.Read($"words/{language}.sbn")
                     where words is not null
                     from name in Statement.Unsaid(words)
                     select $"{feature.Id} {language}: {name}";
        Assert.Equal([], unsaid);
        Assert.True(Features.Sum(f => Statement.Of(f, "en").Count) > 40);
        foreach (var feature in Features)
        {
            var calls = Languages.Select(l => Statement.Of(feature, l).Select(s => s.Call).Order(StringComparer.Ordinal)).ToList();
            Assert.Equal(calls[0], calls[1]);
        }
    }

    [Fact]
    public void Statement_WithoutItsComment_IsTold() => Assert.Equal(
        ["bare", "other"],
        Statement.Unsaid("""
            label: text

            === statements
            {{~
            # kind A B: how
            func kind(a, b)
            end

            func bare(a)
            end

            # other A: less than it takes
            func other(a, b)
            end
            ~}}

            === results
            func none(a)
            """));

    [Fact]
    public void Facts_AreReadFromAnySource()
    {
        var facts = new FactsReader(SourceCode.Of(("Plugins/Statistics/X.cs", """
            /// <summary>How it went.</summary>
            /// <param name="Shares">By <c>place</c>;
            /// the first first.</param>
            /// <param name="D">The degree; null where <see cref="Way.Down"/>.</param>
            record Course(System.Collections.Immutable.ImmutableArray<Share> Shares, double? D)
            {
                /// <summary>Which way.</summary>
                public Way TheWay => default;
                public int Bare => 0;
                public static int None => 0;
            }
            /// <summary>A part.</summary>
            /// <param name="Of">Of what; null for all.</param>
            record Share(string? Of);
            enum Way { Down, UpAgain }
            class Facts<T>(string id);
            interface IProfile;
            class Features { object All => new Facts<Course>("course"); }
            class XProfile : IProfile { object All => new Facts<Share>("own"); }
            """)));
        Assert.Equal(["course: How it went."], facts.Groups.Select(g => $"{g.Name}: {g.Doc}"));
        Assert.Equal(
            [
                "shares, list: [share](#share), By `place`; the first first.", "D, number, or nothing, The degree; null where down.",
                "the_way, down, up_again, Which way.", "bare, whole number, ",
            ],
            facts.Groups[0].Members.Select(m => $"{m.Name}, {m.Kind}, {m.Doc}"));
        Assert.Equal(["share: A part."], facts.Parts.Select(p => $"{p.Name}: {p.Doc}"));
        Assert.Equal(["of, text, or nothing, Of what; null for all."], facts.Parts[0].Members.Select(m => $"{m.Name}, {m.Kind}, {m.Doc}"));
        Assert.Equal(["own"], facts.OfProfiles.Select(p => p.Name));
        Assert.Equal(["course.bare"], Undocumented(facts));
    }

    private static IEnumerable<string> Untold(IEnumerable<string> wanted, IReadOnlyCollection<string> told) =>
        from id in wanted
        let times = told.Count(t => t == id)
        where times != 1
        select $"{id} is told {times} times";

    private static IEnumerable<string> Undocumented(FactsReader facts) =>
        from record in facts.Groups.Concat(facts.OfProfiles).Concat(facts.Parts)
        from member in record.Members
        where member.Doc.Length == 0
        select $"{record.Name}.{member.Name}";
}
