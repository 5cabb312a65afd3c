using System.Reflection;
using System.Reflection.Emit;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Tests.Generator.Engine;

/// <summary>What a file that is no plugin is told.</summary>
public sealed class PluginFindingTests
{
    [Fact] // a library like any other
    public void Assembly_WithoutAPlugin_IsTold()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Replace("study.yaml", "models:", "plugins: [YamlDotNet.dll]\nmodels:");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll"), Path.Combine(study.Folder, "YamlDotNet.dll"));
        Assert.Null(study.Declare());
        Assert.StartsWith(
            "error[RG7003]: plugin 'YamlDotNet.dll' holds no public class that implements IPlugin\n  --> study.yaml:", study.Printed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "the class Strange of plugin 'Strange.dll' has no public constructor without parameters")]
    [InlineData(true, "the class Strange of plugin 'Strange.dll' is generic")]
    public void Plugin_ThatCannotBeMade_IsTold(bool isGeneric, string message)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Replace("study.yaml", "models:", "plugins: [Strange.dll]\nmodels:");
        WriteStrange(Path.Combine(study.Folder, "Strange.dll"), isGeneric);
        Assert.Null(study.Declare());
        Assert.StartsWith($"error[RG7007]: {message}\n  --> study.yaml:", study.Printed(), StringComparison.Ordinal);
    }

    /// <summary>A DLL with one class, which is a plugin that wants a number or a type to be made.</summary>
    private static void WriteStrange(string path, bool isGeneric)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Strange"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Strange").DefineType("Strange", TypeAttributes.Public, typeof(object), [typeof(IPlugin)]);
        if (isGeneric) type.DefineGenericParameters("T");
        var made = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, isGeneric ? [] : [typeof(int)]);
        Throws(made.GetILGenerator());
        foreach (var wanted in typeof(IPlugin).GetMethods().Where(m => m.IsAbstract))
        {
            Type[] takes = [.. wanted.GetParameters().Select(p => p.ParameterType)];
            var method = type.DefineMethod(
                wanted.Name, MethodAttributes.Public | MethodAttributes.Virtual, wanted.ReturnType, takes);
            Throws(method.GetILGenerator());
            type.DefineMethodOverride(method, wanted);
        }
        type.CreateType();
        assembly.Save(path);
    }

    private static void Throws(ILGenerator code)
    {
        code.Emit(OpCodes.Ldnull);
        code.Emit(OpCodes.Throw);
    }
}
