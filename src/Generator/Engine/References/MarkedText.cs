using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.References;

/// <summary>Turns a finished text with its signs into running text.</summary>
internal static class MarkedText
{
    public static ImmutableArray<Inline> Inlines(string text)
    {
        var (all, inner, isSlanted) = (new List<Inline>(), new List<Inline>(), false);
        var plain = new StringBuilder();
        void End()
        {
            if (plain.Length > 0) (isSlanted ? inner : all).Add(new TextRun(plain.ToString()));
            plain.Clear();
        }
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case Marks.Slant:
                    End();
                    isSlanted = true;
                    break;
                case Marks.Upright:
                    End();
                    isSlanted = false;
                    if (inner.Count > 0) all.Add(new Emphasis([.. inner], Strong: false));
                    inner.Clear();
                    break;
                case Marks.Link:
                    End();
                    var (shown, end) = (text.IndexOf(Marks.LinkText, i), text.IndexOf(Marks.LinkEnd, i));
                    all.Add(new OutsideLink(text[(i + 1)..shown], [new TextRun(text[(shown + 1)..end])]));
                    i = end;
                    break;
                default:
                    plain.Append(text[i]);
                    break;
            }
        }
        End();
        return [.. all];
    }
}
