using System.Buffers;
using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Text;

/// <summary>
/// Splits a text into rows and cells. Read by ourselves, because a mistake must be named with the line it stands on, and because
/// people's files hold what readers of well-formed CSV refuse or drop: an inch mark, a first cell that begins with #, a note as long as a
/// page.
/// </summary>
internal static class CsvText
{
    /// <summary>The rows with at least one cell that is not blank; null, with errors, when quotes do not close.</summary>
    /// <param name="utf8">The text; what is read of it is overwritten with the cells.</param>
    /// <param name="afterLine">True when it begins with the break of a line that is no row.</param>
    /// <param name="separator">What separates the cells.</param>
    /// <param name="say">Takes the errors.</param>
    public static TextRows? Rows(ArraySegment<byte> utf8, bool afterLine, char separator, SourceMessages say)
    {
        var text = utf8.AsSpan();
        var sign = Encoding.UTF8.GetBytes([separator]);
        var ends = SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c != '\t').Select(c => (byte)c), sign[0], 0xEF]);
        var breaks = text.Count((byte)'\n') + text.Count((byte)'\r') + 1;
        var rows = new TextRows.Builder(utf8.Array!, text.Count(sign) + breaks, breaks);
        var (at, line, ok) = (0, 1, true);
        if (afterLine) SkipBreak(text);
        var rowLine = line;
        while (at < text.Length)
        {
            if (text[at] == '"') Quoted(text);
            else Plain(text);
            if (at < text.Length && text[at..].StartsWith(sign))
            {
                at += sign.Length;
                if (at == text.Length) rows.Add([]);
                continue;
            }
            rows.EndRow(rowLine);
            if (at < text.Length) SkipBreak(text);
            rowLine = line;
        }
        if (rows.CellsOfRow > 0) rows.EndRow(rowLine);
        return ok ? rows.Build() : null;

        bool IsEnd(ReadOnlySpan<byte> rest) => rest.IsEmpty || rest[0] is (byte)'\r' or (byte)'\n' || rest.StartsWith(sign);

        void SkipBreak(ReadOnlySpan<byte> text)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }

        void Plain(ReadOnlySpan<byte> text)
        {
            var from = at;
            while (true)
            {
                var next = text[at..].IndexOfAny(ends);
                at = next < 0 ? text.Length : at + next;
                if (IsEnd(text[at..])) break;
                Check(text);
                at++;
            }
            rows.Add(Trimmed(text[from..at]));
        }

        void Quoted(ReadOnlySpan<byte> text)
        {
            var opened = line;
            var from = ++at;
            var doubled = false;
            while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
            {
                if (text[at] == '"') (doubled, at) = (true, at + 1);
                else if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) line++;
                else if (text[at] != '\r') Check(text);
                at++;
            }
            if (at == text.Length) { say.OpenQuote(opened); ok = false; return; }
            var cell = text[from..at++];
            while (at < text.Length && text[at] == ' ') at++;
            if (!IsEnd(text[at..]))
            {
                if (ok) say.TextAfterQuote(line, rows.CellsOfRow + 1);
                ok = false;
                while (!IsEnd(text[at..])) at++;
            }
            rows.Add(Trimmed(doubled ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(cell).Replace("\"\"", "\"")) : cell));
        }

        // no report can hold a control character, nor U+FFFE and U+FFFF, which UTF-8 writes as EF BF BE and EF BF BF
        void Check(ReadOnlySpan<byte> text)
        {
            int? control = text[at] is < 32 and not (byte)'\t' ? text[at]
                : text[at..] is [0xEF, 0xBF, (0xBE or 0xBF) and var last, ..] ? 0xFF40 + last : null;
            if (control is not { } code) return;
            if (ok) say.ControlCharacter(code, line, rows.CellsOfRow + 1);
            ok = false;
        }
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || (cell[0] is > 32 and < 128 && cell[^1] is > 32 and < 128)) return cell; // nearly all are
        return Encoding.UTF8.GetBytes(CellText.Trim(Encoding.UTF8.GetString(cell)));
    }
}
