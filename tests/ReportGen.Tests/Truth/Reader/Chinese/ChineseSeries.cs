using System.Globalization;

namespace ReportGen.Tests.Truth;

/// <summary>How a series runs, in Chinese.</summary>
internal static class ChineseSeries
{
    public const string Spelled = @"(?:，((?:始终|各年均|两年均|其间|\d[^，]*?处于).*))?";

    private const string Value = @"([\d.]+)", Year = @"(\d+)年", Moving = "(持续上升|持续下降|波动上升|波动下降|升|降)";

    public static bool Runs(Series s, string text, Wording w)
    {
        if (text == "无定义") return s.IsUndefined;
        var gaps = Said.Of(text, @"(.*?)(?:（([\d、和]+)年无定义，未计入）|（其中(\d+)个年份无定义，未计入）)", w);
        var isGapped = gaps is null ? s.HasGaps([], 0) : gaps.Has(2)
            ? s.HasGaps([.. gaps[2].Split('、', '和').Select(y => int.Parse(y, CultureInfo.InvariantCulture))], 0)
            : s.HasGaps(null, gaps.Count(3));
        return isGapped && IsShaped(s, gaps?[1] ?? text, w);
    }

    /// <summary>Whether the grades of the mean are told as they are, or not told.</summary>
    public static bool Passes(Spells spells, string? text, Wording w)
    {
        if (text is null) return true;
        if (Said.Of(text, @"(?:始终|各年均|(两年均))处于(\w+)", w) is { } all)
        {
            return spells.AreAll(all.Grade(2)) && (!all.Has(1) || spells.AreTwo);
        }
        if (Said.Of(text, $@"其间等级多次变动，由{Year}的(\w+)变为{Year}的(\w+)", w) is { } ends)
        {
            return ends[2] != ends[4] && spells.ChangedOften((ends.Grade(2), ends.Year(1)), (ends.Grade(4), ends.Year(3)));
        }
        if (Said.Of(text, $"其间等级多次变动，{Year}与{Year}均处于(\\w+)", w) is { } same)
        {
            return spells.ChangedOften((same.Grade(3), same.Year(1)), (same.Grade(3), same.Year(2)));
        }
        return spells.Are(text.Split('，').Select(part => Said.Of(part, @"([\d—、和年]+)处于(\w+)", w)!).Select(part => (part.Grade(2),
            (IReadOnlyList<int>)[.. part.Parts(1, @"(\d+)").Select(y => y.Year(1))], part[1].Contains('—', StringComparison.Ordinal))));
    }

    private static bool IsShaped(Series s, string text, Wording w)
    {
        if (Said.Of(text, $"在{Year}为{Value}", w) is { } one) return s.IsOne(one.Point(2, 1));
        if (Said.Of(text, $@"在(\d+)—{Year}保持在{Value}", w) is { } flat) return s.IsFlat(flat[3], flat.Year(1), flat.Year(2));
        if (Said.Of(text, $"在{Year}与{Year}均为{Value}", w) is { } alike) return s.IsFlat(alike[3], alike.Year(1), alike.Year(2));
        if (Said.Of(text, $"在{Year}与{Year}基本持平（{Value}与{Value}）", w) is { } near) return s.IsNear(near.Point(3, 1), near.Point(4, 2));
        if (Said.Of(text, $@"在(\d+)—{Year}基本稳定，介于{Value}与{Value}之间", w) is { } stable)
        {
            return s.IsStable(stable.Year(1), stable.Year(2), stable[3], stable[4]);
        }
        if (Said.Of(text, $"由{Year}的{Value}{Moving}至{Year}的{Value}", w) is { } move)
        {
            return s.Moved(move.Way(3), move[3].StartsWith("持续", StringComparison.Ordinal),
                move[3].StartsWith("波动", StringComparison.Ordinal), move.Point(2, 1), move.Point(5, 4));
        }
        if (Said.Of(text, $"由{Year}的{Value}(升|降)至{Year}的{Value}，此后(回升|回落)至{Year}的{Value}", w) is { } turn)
        {
            return turn.Way(3) != turn.Way(6) && s.Turned(turn.Way(3), turn.Point(2, 1), turn.Point(5, 4), turn.Point(8, 7));
        }
        return Said.Of(text, $"在{Value}（{Year}）与{Value}（{Year}）之间波动，首末两年(持平|接近)，{Year}为{Value}", w) is { } wave
            && s.Waved(wave.Point(1, 2), wave.Point(3, 4), wave.Way(5) == Way.Same, wave[7], wave.Year(6));
    }
}
