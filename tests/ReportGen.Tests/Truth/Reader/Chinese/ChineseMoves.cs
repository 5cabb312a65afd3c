namespace ReportGen.Tests.Truth;

/// <summary>Which regions rose and which fell, in Chinese.</summary>
internal static class ChineseMoves
{
    private const string Value = @"([\d.]+)";

    /// <summary>"均值在A上升（0.1），在2个区域下降，以B幅度最大（0.2）；C基本稳定".</summary>
    public static bool Are(Moves moves, string text, string subject, Wording w)
    {
        var left = Said.Of(text, "(.*)；([^；]+)缺少可比的数值", w);
        if (!(left?.Names(2) ?? Named.Nobody).Are(moves.NotCompared)) return false;
        text = left?[1] ?? text;
        if (Said.Of(text, $"(样本相同的)?各区域的{subject}(.*)", w) is { } all) return all.Has(1) == moves.IsOfSome && OfAll(moves, all[2], w);
        if (Said.Of(text, $"(\\w+?)的{subject}(?:(上升|下降){Value}|(没有变化|基本稳定))", w) is { } one)
        {
            return moves.IsOne(one.Id(1), one.Has(2) ? one.Way(2) : one.Way(4), one.Text(3));
        }
        const string part = @"(?:在(?:(其余)?(\d+)个区域WAY，以(?=.+幅度最大))?([^，（]+?)(?:WAY|幅度最大)（([\d.]+)）)?";
        string Went(string word) => part.Replace("WAY", word, StringComparison.Ordinal);
        return Said.Of(text, $"{subject}{Went("上升")}，?{Went("下降")}(?:；(.+)基本稳定)?", w) is { } parted
            && !parted.Has(1) && (!parted.Has(5) || moves.AreTwoParts)
            && moves.Parted(Part(parted, 2), Part(parted, 6), parted[9] == "其余区域" ? null : parted.Names(9));
    }

    private static bool OfAll(Moves moves, string text, Wording w)
    {
        if (Said.Of(text, "没有变化|基本稳定", w) is { } still) return moves.All.Count > 1 && moves.AreOf(moves.All.Count, still.Way(0));
        if (Said.Of(text, $"均(上升|下降){Value}", w) is { } alike) return moves.AreAlike(alike.Way(1), alike[2]);
        if (Said.Of(text, $@"均有(?:提高，(\w+)升|下降，(\w+)降)幅为{Value}，(\w+)为{Value}", w) is { } two)
        {
            var (way, most) = two.Has(1) ? (Way.Up, two.Names(1)) : (Way.Down, two.Names(2));
            return moves.All.Count == 2 && moves.Between(way, two.Names(4), two[5], most, two[3]);
        }
        return moves.All.Count > 2 && Said.Of(text, $"均有(提高，增|下降，降)幅在{Value}（(.+?)）至{Value}（(.+?)）之间", w) is { } range
            && moves.Between(range[1][0] == '提' ? Way.Up : Way.Down, range.Names(3), range[2], range.Names(5), range[4]);
    }

    private static Part? Part(Said s, int at) => s.Has(at + 1) ? new(s.CountOrNone(at) ?? 1, s.Names(at + 1), s[at + 2]) : null;
}
