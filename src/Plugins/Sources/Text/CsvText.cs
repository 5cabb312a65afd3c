using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Text;

/// <summary>
/// Splits a text into rows and cells. Read by ourselves, because a mistake must be named with the line it stands on, and because
/// people's files hold what
/// readers of well-formed CSV refuse or drop: an inch mark, a first cell that begins with #, a note as long as a page.
/// </summary>
internal static class CsvText
{
    /// <summary>The rows with at least one cell that is not blank; null, with errors, when quotes do not close.</summary>
    public static List<SourceRow>? Rows(string text, int start, char separator, SourceMessages say)
    {
        var rows = new List<SourceRow>();
        var cells = new List<string>();
        var (at, line, rowLine, ok) = (start, 1, 1, true);
        if (start > 0) SkipBreak();
        rowLine = line;
        while (at < text.Length)
        {
            cells.Add(Cell());
            if (at < text.Length && text[at] == separator)
            {
                at++;
                if (at == text.Length) cells.Add("");
                continue;
            }
            EndRow();
            if (at < text.Length) SkipBreak();
            rowLine = line;
        }
        if (cells.Count > 0) EndRow();
        return ok ? rows : null;

        void EndRow()
        {
            if (cells.Exists(c => c.Length > 0)) rows.Add(new SourceRow(rowLine, [.. cells]));
            cells.Clear();
        }

        void SkipBreak()
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }

        string Cell()
        {
            if (text[at] == '"') return Quoted();
            var from = at;
            while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            {
                if (text[at] is < ' ' and not '\t' or >= '\ufffe') Control(text[at]);
                at++;
            }
            return CellText.Trim(text[from..at]);
        }

        string Quoted()
        {
            var opened = line;
            var from = ++at;
            var doubled = false;
            while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
            {
                if (text[at] == '"') (doubled, at) = (true, at + 1);
                else if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) line++;
                else if (text[at] is < ' ' and not ('\t' or '\r') or >= '\ufffe') Control(text[at]);
                at++;
            }
            if (at == text.Length) { say.OpenQuote(opened); ok = false; return ""; }
            var cell = text[from..at++];
            while (at < text.Length && text[at] == ' ') at++;
            if (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            {
                if (ok) say.TextAfterQuote(line, cells.Count + 1);
                ok = false;
                while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n')) at++;
            }
            return CellText.Trim(doubled ? cell.Replace("\"\"", "\"", StringComparison.Ordinal) : cell);
        }

        void Control(char c)
        {
            if (ok) say.ControlCharacter(c, line, cells.Count + 1);
            ok = false;
        }
    }
}
