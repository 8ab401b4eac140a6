namespace Pleiades.Evidence.Documents;

/// <summary>What a file's bytes are.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text. The default.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Comma-separated table.</summary>
    Csv,

    /// <summary>Workbook of Office Open XML.</summary>
    Xlsx,

    /// <summary>Word document of Office Open XML.</summary>
    Docx,

    /// <summary>Picture of a page, or PDF of pictures, whose words a program recognised.</summary>
    Scan,
}
