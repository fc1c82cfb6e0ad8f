namespace RiverCrossingSim.Scenarios;

/// <summary>The codes of the problems that reading a file can find. The checks of the whole scenario bear RC101 and up.</summary>
public static class ProblemCodes
{
    /// <summary>The file is missing, or cannot be opened.</summary>
    public const string File = "RC001";

    /// <summary>The file is too large, too deep, or has too many values.</summary>
    public const string Limit = "RC002";

    /// <summary>The file is not in UTF-8.</summary>
    public const string Encoding = "RC003";

    /// <summary>The file is not YAML.</summary>
    public const string Syntax = "RC004";

    /// <summary>A part of YAML that scenario files do not use: tags, several documents, merge keys, keys that are not text.</summary>
    public const string Unsupported = "RC005";

    /// <summary>A key is given twice: in one map, or by two factors of a study.</summary>
    public const string Duplicate = "RC006";

    /// <summary>The file that is extended cannot be used.</summary>
    public const string Extends = "RC007";

    /// <summary>A value set from outside fits nothing.</summary>
    public const string Set = "RC008";

    /// <summary>A catalogue that is imported cannot be used, or entries are like each other in a circle.</summary>
    public const string Import = "RC009";

    /// <summary>There is no such key.</summary>
    public const string UnknownKey = "RC010";

    /// <summary>A required key is missing.</summary>
    public const string Missing = "RC011";

    /// <summary>A list, a map or a single value where another of these is expected.</summary>
    public const string Form = "RC012";

    /// <summary>The value cannot be understood.</summary>
    public const string Value = "RC013";

    /// <summary>The unit is missing, unknown, or measures something else.</summary>
    public const string Unit = "RC014";

    /// <summary>The value, or a part of a distribution, is out of the range allowed.</summary>
    public const string Range = "RC015";

    /// <summary>The value is none of those that the key may take.</summary>
    public const string Choice = "RC016";

    /// <summary>Nothing bears the name.</summary>
    public const string Reference = "RC017";

    /// <summary>The distribution is unknown or its parameters do not fit.</summary>
    public const string Distribution = "RC018";

    /// <summary>The key does not take a distribution, or not one of this kind of assumption.</summary>
    public const string Level = "RC019";

    /// <summary>A name that cannot be used as one.</summary>
    public const string Name = "RC020";

    /// <summary>Three digits follow a point, which may have been meant to part thousands.</summary>
    public const string Thousands = "RC021";

    /// <summary>A warning is accepted that is not found.</summary>
    public const string AcceptedInVain = "RC022";

    /// <summary>A table of draws cannot be used.</summary>
    public const string Draws = "RC025";

    /// <summary>A figure has no source, and sources were asked for.</summary>
    public const string NoSource = "RC130";
}
