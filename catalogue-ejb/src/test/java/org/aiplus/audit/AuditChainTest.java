// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-11-21T08:30:00.123456Z");

    /** The expected values were computed apart from this code, with a few lines of Python's hashlib. */
    @Test
    void theHashesAreThoseOfTheDocumentedBytes() {
        var payloadHash = AuditChain.hash("{\"action\":\"thing.done\",\"text\":\"聊天機械人\"}");
        assertThat(AuditChain.hex(payloadHash))
                .isEqualTo("2b2eaa5a4dba54b7ddb72b105342216ad36f7e45036e2b77e27978fd678f5c47");
        var first = AuditChain.link(AuditChain.start(), 1, AT, payloadHash);
        assertThat(AuditChain.hex(first)).isEqualTo("227aa4ccbeab9fa1ba95272b18f66a241f13e64a0d340ea9bb682db181a6cd7e");
        assertThat(AuditChain.hex(AuditChain.link(first, 2, AT.plusSeconds(1), payloadHash)))
                .isEqualTo("8ac742eb5b1f297dbc5b98d638eac83ffac6a801fb08e8e8e00e64a5337784fb");
    }

    @Test
    void aHeadIsSignedSoThatOthersCanCheckIt() {
        var signer = new HeadSigner(AuditFixture.KEY);
        var hash = AuditChain.hash("");
        var signature = signer.sign(7, hash, AT);
        assertThat(AuditChain.hex(signature))
                .as("what openssl pkeyutl -sign -rawin makes of the documented text")
                .isEqualTo("6b2e9e45644428ad20ead94e028d489b6166f76afe37ad2fe29761d3160c6253"
                        + "3fc8247e331200223488f6ab5d54d91dc12b7f405835d92c7c86916baec94d0d");
        assertThat(signer.verify(7, hash, AT, signature)).isTrue();
        assertThat(signer.verify(8, hash, AT, signature)).isFalse();
        assertThat(signer.verify(7, AuditChain.start(), AT, signature)).isFalse();
        assertThat(signer.verify(7, hash, AT.plusNanos(1000), signature)).isFalse();
        assertThat(signer.verify(7, hash, AT, new byte[3])).isFalse();
    }

    @Test
    void thePublicKeyIsTheOneThatBelongsToThePrivateKey() {
        assertThat(new HeadSigner(AuditFixture.KEY).publicKey())
                .as("the public key of RFC 8032 section 7.1, test 1")
                .hasValue("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        assertThat(new HeadSigner(null).keyId()).isEmpty();
        assertThat(new HeadSigner(" ").publicKey()).isEmpty();
    }

    @Test
    void aKeyThatIsNoneIsRefusedAtOnce() {
        assertThatThrownBy(() -> new HeadSigner("bm90IGEga2V5")).hasMessageContaining("AIPLUS_AUDIT_KEY");
        assertThatThrownBy(() -> new HeadSigner("***")).hasMessageContaining("AIPLUS_AUDIT_KEY");
    }
}
