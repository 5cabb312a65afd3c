using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Engine.Compose.Sentences;

/// <summary>A statement that a study says in place of a feature's: a template that knows the same values by the same names.</summary>
/// <param name="template">The study's words; null for none, which leaves the statement out.</param>
/// <param name="original">The feature's statement, which is <c>ours</c> in the template.</param>
/// <param name="isUsed">Called when it is said.</param>
internal sealed class OwnStatement(Template? template, ScriptFunction original, Action isUsed) : IScriptCustomFunction
{
    private const string Ours = "ours";

    public int RequiredParameterCount => original.RequiredParameterCount;

    public int ParameterCount => original.ParameterCount;

    public ScriptVarParamKind VarParamKind => original.VarParamKind;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => original.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        isUsed();
        if (template is null) return "";
        var values = new ScriptObject();
        for (var i = 0; i < arguments.Count && i < original.ParameterCount; i++) values[original.GetParameterInfo(i).Name] = arguments[i];
        if (template.Page?.ToString()?.Contains(Ours, StringComparison.Ordinal) == true)
        {
            values[Ours] = original.Invoke(context, callerContext!, arguments, blockStatement!);
        }
        return ((IPlainText)context).Plain(template, values);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
