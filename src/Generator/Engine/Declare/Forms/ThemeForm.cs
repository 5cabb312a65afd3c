using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of theme.yaml and of a theme's locales.</summary>
internal static class ThemeForm
{
    private const string Sections = "The sections in printed order.";

    private static readonly Key Schema = StudyForm.Schema with { IsRequired = false };
    private static readonly Fields Tokens = new("the tokens") { Others = Form.Localized };
    private static readonly Key Screen = May("screen", Tokens, "Tokens on the screen; per language {zh: ..., en: ...}.");
    private static readonly Key Print = May("print", Tokens, "Tokens in print.");

    private static readonly Key Languages = May("languages", new ListOf(Form.Text),
        "The ids of its languages, in the order of editions; each has its words in locales/ID.yaml.");

    public static readonly By File = new("extends",
        new Fields("the theme", Schema,
            Must("extends", Form.Text, "The theme whose files, words and tokens this one takes over."),
            May("sections", new ListOf(Form.Text), Sections),
            Languages, Screen, Print),
        new Fields("the theme", Schema, Must("sections", new ListOf(Form.Text), Sections), Languages, Screen, Print));

    public static readonly Fields Locale = new("the locale", Schema) { Others = Form.Text };
}
