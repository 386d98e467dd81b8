// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;

/** That a named reviewer has checked the words of one text in one language. Never changed or taken back. */
@Entity
@Table(name = "criteria_text_check")
class TextCheck {

    @Id
    private UUID id;

    private String setCode;

    private String textKey;

    private String language;

    private String sha256;

    private String checkedBy;

    private Instant checkedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected TextCheck() {}

    TextCheck(CheckedTexts.Entry words, String actor, Instant at) {
        this.id = Ids.next();
        this.setCode = words.set();
        this.textKey = words.key();
        this.language = words.language().tag();
        this.sha256 = words.sha256();
        this.checkedBy = actor;
        this.checkedAt = at;
    }

    CheckedTexts.Entry words() {
        return new CheckedTexts.Entry(
                setCode,
                textKey,
                Language.ofTag(language).orElseThrow(() -> new IllegalStateException("no language " + language)),
                sha256);
    }
}
