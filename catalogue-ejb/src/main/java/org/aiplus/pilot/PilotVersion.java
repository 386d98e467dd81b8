// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a charter promised at one time: number 0 when it was locked, then one for each amendment. It never changes. */
@Entity
class PilotVersion {

    @Id
    private UUID id;

    private UUID charterId;

    private int number;

    private String content;

    private byte[] hash;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotVersion() {}

    PilotVersion(UUID charterId, int number, String document, @Nullable String reason, String actor, Instant at) {
        this.id = Ids.next();
        this.charterId = charterId;
        this.number = number;
        this.content = document;
        this.hash = CharterCodec.hash(document);
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    int number() {
        return number;
    }

    /** SHA-256 of the document, hexadecimal. */
    String hash() {
        return HexFormat.of().formatHex(hash);
    }

    CharterContent content() {
        return CharterCodec.stored(content);
    }

    PilotView.Promise view() {
        return new PilotView.Promise(number, hash(), content, reason, actor, at);
    }
}
