namespace Pleiades.Identifiers;

public sealed class FingerprintTests
{
    [Fact]
    public void Of_PartsCutElsewhere_Differs() => Assert.NotEqual(Fingerprint.Of("ab", "c"), Fingerprint.Of("a", "bc"));

    [Fact]
    public void Of_SameParts_IsTheSame() => Assert.Equal(Fingerprint.Of("湖南", "1"), Fingerprint.Of("湖南", "1"));

    [Fact]
    public void DocumentId_KnownBytes_IsTheirPublishedSha256() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", DocumentId.Of("abc"u8).Value);

    [Fact]
    public void FactId_AnyContent_IsShortAndMarked() => Assert.Matches("^F-[0-9a-f]{12}$", FactId.Of("x").Value);
}
