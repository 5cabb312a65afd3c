using System.Buffers;
using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Text;

/// <summary>Whole lines of a text, to be split into rows and cells.</summary>
/// <param name="utf8">The text; what is read of it is overwritten with the cells.</param>
/// <param name="sign">What separates the cells.</param>
/// <param name="ends">What a cell may end with, or what is to be looked at in one.</param>
/// <param name="afterLine">True when it begins with the break of a line that is no row.</param>
internal sealed class CsvPart(ArraySegment<byte> utf8, byte[] sign, SearchValues<byte> ends, bool afterLine)
{
    private readonly TextPart.Builder rows = Room(utf8, sign);
    private readonly List<Action<SourceMessages, int>> faults = [];
    private int at;
    private int line = 1;

    private ReadOnlySpan<byte> Rest => utf8.AsSpan(at);

    /// <summary>Its rows and cells.</summary>
    public Split Read()
    {
        if (afterLine) SkipBreak();
        var rowLine = line;
        while (at < utf8.Count)
        {
            if (utf8[at] == '"') Quoted();
            else Plain();
            if (at < utf8.Count && Rest.StartsWith(sign))
            {
                at += sign.Length;
                if (at == utf8.Count) rows.Add([]);
                continue;
            }
            rows.EndRow(rowLine);
            if (at < utf8.Count) SkipBreak();
            rowLine = line;
        }
        if (rows.CellsOfRow > 0) rows.EndRow(rowLine);
        return new Split(rows.Build(), line - 1, faults);
    }

    private static TextPart.Builder Room(ArraySegment<byte> utf8, byte[] sign)
    {
        var text = utf8.AsSpan();
        var breaks = text.Count((byte)'\n') + text.Count((byte)'\r') + 1;
        return new TextPart.Builder(utf8.Array!, text.Count(sign) + breaks, breaks);
    }

    private bool IsEnd() => at == utf8.Count || utf8[at] is (byte)'\r' or (byte)'\n' || Rest.StartsWith(sign);

    private void SkipBreak()
    {
        at += utf8[at] == '\r' && at + 1 < utf8.Count && utf8[at + 1] == '\n' ? 2 : 1;
        line++;
    }

    private void Plain()
    {
        var from = at;
        while (true)
        {
            var next = Rest.IndexOfAny(ends);
            at = next < 0 ? utf8.Count : at + next;
            if (IsEnd()) break;
            Check();
            at++;
        }
        rows.Add(Trimmed(utf8.AsSpan(from..at)));
    }

    private void Quoted()
    {
        var opened = line;
        var from = ++at;
        var doubled = false;
        while (at < utf8.Count && (utf8[at] != '"' || (at + 1 < utf8.Count && utf8[at + 1] == '"')))
        {
            if (utf8[at] == '"') (doubled, at) = (true, at + 1);
            else if (utf8[at] == '\n' || (utf8[at] == '\r' && (at + 1 == utf8.Count || utf8[at + 1] != '\n'))) line++;
            else if (utf8[at] != '\r') Check();
            at++;
        }
        if (at == utf8.Count) { faults.Add((say, before) => say.OpenQuote(before + opened)); return; }
        var cell = utf8.AsSpan(from..at++);
        while (at < utf8.Count && utf8[at] == ' ') at++;
        if (!IsEnd())
        {
            var (row, column) = (line, rows.CellsOfRow + 1);
            if (faults.Count == 0) faults.Add((say, before) => say.TextAfterQuote(before + row, column));
            while (!IsEnd()) at++;
        }
        rows.Add(Trimmed(doubled ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(cell).Replace("\"\"", "\"")) : cell));
    }

    // no report can hold a control character, nor U+FFFE and U+FFFF, which UTF-8 writes as EF BF BE and EF BF BF
    private void Check()
    {
        int? control = utf8[at] is < 32 and not (byte)'\t' ? utf8[at]
            : Rest is [0xEF, 0xBF, (0xBE or 0xBF) and var last, ..] ? 0xFF40 + last : null;
        if (control is not { } code || faults.Count > 0) return;
        var (row, column) = (line, rows.CellsOfRow + 1);
        faults.Add((say, before) => say.ControlCharacter(code, before + row, column));
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || (cell[0] is > 32 and < 128 && cell[^1] is > 32 and < 128)) return cell; // nearly all are
        return Encoding.UTF8.GetBytes(CellText.Trim(Encoding.UTF8.GetString(cell)));
    }

    /// <summary>What was read.</summary>
    /// <param name="Rows">The rows.</param>
    /// <param name="Lines">How many lines it has.</param>
    /// <param name="Faults">What is wrong with it, to be said with the number of lines before it.</param>
    internal sealed record Split(TextPart Rows, int Lines, IReadOnlyList<Action<SourceMessages, int>> Faults);
}
