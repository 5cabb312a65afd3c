using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>
/// Tiles or outlines filled by class, a drawing for each panel, the classes above them. A tile holds its name and its value where both
/// fit into every tile, else its short name, else nothing: all tiles of a figure alike.
/// </summary>
internal static class MapPlot
{
    private const double Head = FigureText.Size * 1.5, Gap = 10, Line = FigureText.Small * FigureText.Leading, Seam = 0.8;

    /// <summary>The lines over a place without a value.</summary>
    private static readonly OxyColor Hatch = OxyColor.FromRgb(0xAA, 0xAA, 0xAA);

    public static void Draw(SvgInk ink, MapFigure figure, double width, double height)
    {
        var top = figure.ShowsValues ? Classes(ink, figure, width) : 0;
        var rows = (figure.Panels.Length + figure.Columns - 1) / figure.Columns;
        var head = figure.Panels.Any(p => p.Title.Length > 0) ? Head : 0;
        var (wide, tall) = ((width + Gap) / figure.Columns, (height - top) / rows);
        var ground = new MapGround(figure, wide - Gap, tall - head - 3);
        for (var i = 0; i < figure.Panels.Length; i++)
        {
            var (x, y) = (i % figure.Columns * wide, top + (i / figure.Columns * tall));
            var title = FigureText.Fit(figure.Panels[i].Title, wide - Gap);
            ink.Text(title, x + ((wide - Gap) / 2), y, HorizontalAlignment.Center, VerticalAlignment.Top, bold: true);
            ink.At(x, y + head, () => Panel(ink, figure, figure.Panels[i], ground));
        }
    }

    /// <summary>The title of the values and the classes from the lowest to the highest that occurs; the height they took.</summary>
    private static double Classes(SvgInk ink, MapFigure figure, double width)
    {
        var all = figure.Panels.SelectMany(p => figure.Places.Zip(p.Values)).Where(p => !p.First.IsAround).Select(p => p.Second).ToList();
        var found = all.OfType<MapValue>().Select(v => v.Class).Where(c => c >= 0).ToList();
        var shown = found.Count == 0 ? [] : figure.Classes[found.Min()..(found.Max() + 1)].AsEnumerable();
        if (all.Exists(v => v is null or { Class: < 0 })) shown = shown.Append(new FigureClass(figure.Undefined, ColorRole.None));
        var title = FigureText.Fit(figure.ValueTitle, width);
        ink.Text(title, width / 2, 0, HorizontalAlignment.Center, VerticalAlignment.Top);
        var top = title.Length > 0 ? FigureText.Size * FigureText.Leading : 0;
        List<FigureSeries> items = [.. shown.Select(c => new FigureSeries(c.Name, SeriesMark.StackedBar, [], c.Color))];
        ink.At(0, top, () => top += Legend.Draw(ink, items, width, least: 1));
        return top + 2;
    }

    private static void Panel(SvgInk ink, MapFigure figure, MapPanel panel, MapGround ground)
    {
        var (names, values) = figure.IsTiles ? Texts(figure, ground) : (null, false);
        for (var i = 0; i < figure.Places.Length; i++)
        {
            var (place, value, rings) = (figure.Places[i], panel.Values[i], ground.Of(figure.Places[i]));
            var box = MapGround.Box(rings);
            if (place.IsAround)
            {
                ink.Outlines(rings, OxyColors.White, figure.IsTiles ? Palette.Faint : Palette.Gray, figure.IsTiles ? Seam : 0.3);
                if (names is not null) ink.Centered(names[i], box.Center, FigureText.Small, color: Palette.Gray);
                continue;
            }
            var role = value is { Class: >= 0 and var c } ? figure.Classes[c].Color : ColorRole.None;
            var fill = ink.Palette.Of(role);
            var text = new MarkText(Title(figure, place, panel, value), place.Name);
            if (figure.IsTiles) Tile(ink, rings, box, role == ColorRole.None ? null : fill);
            else ink.Outlines(rings, role == ColorRole.None ? Palette.Faint : fill, Palette.Gray, 0.3, text);
            if (names is not null)
            {
                var number = values && figure.ShowsValues && value is { } v ? NumberText.Fixed(v.Value, figure.Decimals) : null;
                Text(ink, names[i], number, box, role == ColorRole.None ? null : Palette.On(fill));
            }
            if (figure.IsTiles) ink.Mark(box, text);
        }
        foreach (var inset in figure.Insets) Frame(ink, inset.Name, ground.Of(inset.Frame));
    }

    private static void Frame(SvgInk ink, string name, OxyRect frame)
    {
        ink.DrawRectangle(frame, OxyColors.Undefined, Palette.Ink, 0.5, EdgeRenderingMode.Automatic);
        var foot = new ScreenPoint(frame.Center.X, frame.Bottom - 1);
        var text = FigureText.Fit(name, frame.Width - 3, lines: 3, FigureText.Small);
        ink.Text(text, foot.X, foot.Y, HorizontalAlignment.Center, VerticalAlignment.Bottom, FigureText.Small);
    }

    private static void Tile(SvgInk ink, IReadOnlyList<IReadOnlyList<ScreenPoint>> rings, OxyRect box, OxyColor? fill)
    {
        ink.Outlines(rings, fill ?? OxyColors.White, Palette.Gray, 0.4);
        if (fill is null) Hatching.Draw(ink, box, Hatch);
    }

    // on hatching a name needs a plain ground
    private static void Text(SvgInk ink, string name, string? number, OxyRect box, OxyColor? color)
    {
        if (name.Length == 0) return;
        if (color is null)
        {
            var wide = FigureText.Width(name, FigureText.Small) + 3;
            ink.Fill(new OxyRect(box.Center.X - (wide / 2), box.Center.Y - 5.5, wide, 11), OxyColors.White);
        }
        var lift = number is null ? 0 : Line / 2;
        ink.Centered(name, new ScreenPoint(box.Center.X, box.Center.Y - lift), FigureText.Small, color: color ?? Palette.Ink);
        if (number is null) return;
        ink.Centered(number, new ScreenPoint(box.Center.X, box.Center.Y + lift), FigureText.Small, color: color ?? Palette.Ink);
    }

    /// <summary>What stands in the tiles, and whether their values do.</summary>
    private static (IReadOnlyList<string>? Names, bool Values) Texts(MapFigure figure, MapGround ground)
    {
        var boxes = figure.Places.Select(p => MapGround.Box(ground.Of(p))).ToList();
        var (wide, tall) = (boxes.Min(b => b.Width) - 2, boxes.Min(b => b.Height) - 2);
        bool Fit(IEnumerable<string> texts) => texts.All(t => FigureText.Width(t, FigureText.Small) <= wide);
        List<string> full = [.. figure.Places.Select(p => p.Name)], brief = [.. figure.Places.Select(p => p.Short)];
        if (tall < Line) return (null, false);
        var names = Fit(full) ? full : Fit(brief) && brief.TrueForAll(b => b.Length > 0) ? brief : null;
        var numbers = figure.Panels.SelectMany(p => p.Values).OfType<MapValue>().Select(v => NumberText.Fixed(v.Value, figure.Decimals));
        return (names, names is not null && tall >= 2 * Line && Fit(numbers));
    }

    private static string Title(MapFigure figure, MapPlace place, MapPanel panel, MapValue? value)
    {
        if (!figure.ShowsValues) return place.Name;
        var where = panel.Title.Length > 0 ? $"{place.Name} · {panel.Title}" : place.Name;
        if (value is not { } v) return $"{where} {NumberText.Gap}";
        return $"{where} {NumberText.Fixed(v.Value, figure.Decimals)}" + (v.Class < 0 ? "" : $" {figure.Classes[v.Class].Name}");
    }
}
