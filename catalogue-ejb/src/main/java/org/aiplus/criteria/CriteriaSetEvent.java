// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.Notice;

/** What happens to editions of the criteria. */
public sealed interface CriteriaSetEvent extends DomainEvent {

    /** The edition that it happened to. */
    CriteriaSetReference reference();

    @Override
    default String objectType() {
        return "criteria-set";
    }

    @Override
    default String objectId() {
        return reference().toString();
    }

    /** Key of the task to publish a draft. */
    private static String task(CriteriaSetReference reference) {
        return "criteria-set:" + reference + ":publish";
    }

    /** A draft was written for the first time. */
    record Drafted(CriteriaSetReference reference, String checksum) implements CriteriaSetEvent {
        @Override
        public String action() {
            return "criteria-set.drafted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("sha256", checksum);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "criteria-set-drafted",
                    new Addressee.Holders(Role.GOVERNANCE_COMMITTEE),
                    "/criteria-drafts/" + reference,
                    Map.of("edition", reference.toString()),
                    task(reference),
                    Optional.empty()));
        }
    }

    /** A draft was changed. */
    record Changed(CriteriaSetReference reference, String checksum) implements CriteriaSetEvent {
        @Override
        public String action() {
            return "criteria-set.changed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("sha256", checksum);
        }
    }

    /** A draft was thrown away. */
    record Discarded(CriteriaSetReference reference) implements CriteriaSetEvent {
        @Override
        public String action() {
            return "criteria-set.discarded";
        }

        @Override
        public List<String> settles() {
            return List.of(task(reference));
        }
    }

    /** A second person published a draft; new assessments use it from now on. */
    record Published(CriteriaSetReference reference, String checksum, String author) implements CriteriaSetEvent {
        @Override
        public String action() {
            return "criteria-set.published";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("sha256", checksum);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "criteria-set-published",
                    new Addressee.Person(author),
                    "/criteria/" + reference,
                    Map.of("edition", reference.toString())));
        }

        @Override
        public List<String> settles() {
            return List.of(task(reference));
        }
    }

    /** An edition was taken out of use for new assessments. */
    record Retired(CriteriaSetReference reference) implements CriteriaSetEvent {
        @Override
        public String action() {
            return "criteria-set.retired";
        }
    }

    /**
     * A named reviewer checked words.
     *
     * @param part code of a criterion, or {@code set} for the words that belong to none
     * @param count how many texts were not checked before
     */
    record TextsChecked(CriteriaSetReference reference, String part, Language language, int count)
            implements CriteriaSetEvent {
        @Override
        public String action() {
            return "criteria-set.texts-checked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("part", part, "language", language.tag(), "count", count);
        }
    }
}
