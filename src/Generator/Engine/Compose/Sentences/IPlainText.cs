using Scriban;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose.Sentences;

/// <summary>Renders a template inside another one as plain text, which whoever prints it escapes.</summary>
internal interface IPlainText
{
    /// <summary>The text, its lines joined.</summary>
    /// <param name="template">The template.</param>
    /// <param name="values">What it knows besides what the other one knows.</param>
    string Plain(Template template, ScriptObject values);
}
