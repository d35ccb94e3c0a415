using System;
using System.Linq;
using Plan2025.Documents.Import;
using Plan2025.Documents.Reading;
using Plan2025.Fuzz.Checks;

namespace Plan2025.Fuzz.Texts;

/// <summary>Says whether a text is imported whole, or refused at one of its lines.</summary>
internal static class TextJudge
{
    /// <summary>The agencies and instruments that an import knows, those of our own plan among them.</summary>
    public static Register Known { get; } = CreateRegister();

    public static Verdict Of(byte[] bytes)
    {
        try
        {
            Importer.Import(bytes, null, Known);
            return Verdict.Accepted;
        }
        catch (RefusedTextException refused) when (
            IsLineOf(bytes, refused.Line) && !refused.Message.StartsWith(LossCheck.Fault, StringComparison.Ordinal))
        {
            return Verdict.Refused;
        }
        catch (Exception e)
        {
            return Verdict.Failed(e.GetType().Name, e.Message);
        }
    }

    private static bool IsLineOf(byte[] bytes, int line) =>
        line >= 1 && line <= bytes.Count(b => b is (byte)'\n' or (byte)'\r' or (byte)'\f') + 1;

    private static Register CreateRegister()
    {
        var register = Register.Create();
        register.AddOwn();
        return register;
    }
}
