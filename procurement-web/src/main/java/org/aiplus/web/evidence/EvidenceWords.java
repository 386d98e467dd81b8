// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.evidence.ScanResult;
import org.aiplus.evidence.StatusChangeView;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Formats;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Evidence in words. */
@RequestScoped
public class EvidenceWords {

    @Inject
    QuestionSets questionSets;

    /** The kind of a piece. */
    String kind(String code, Language language) {
        return questionSets
                .vocabulary("evidenceKind")
                .term(code)
                .map(term -> term.name().resolve(language).text())
                .orElse(code);
    }

    /** Names of all kinds, by code. */
    public Map<String, String> kinds(Language language) {
        return questionSets.vocabulary("evidenceKind").terms().stream()
                .collect(Collectors.toUnmodifiableMap(
                        term -> term.code(),
                        term -> term.name().resolve(language).text()));
    }

    /** All kinds, for a form. */
    List<Option> kinds(String chosen, Language language) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", Texts.in(language).get("evidence.kind.choose"), chosen.isEmpty()));
        questionSets
                .vocabulary("evidenceKind")
                .terms()
                .forEach(term -> options.add(Option.of(
                        term.code(),
                        term.name().resolve(language).text(),
                        term.code().equals(chosen))));
        return options;
    }

    /** A question as the newest version that has it asks it. */
    String question(String code, Language language) {
        var sets = questionSets.all();
        for (int i = sets.size() - 1; i >= 0; i--) {
            var set = sets.get(i);
            if (set.question(code).isPresent()) {
                return questionSets.texts(set).label(code, language);
            }
        }
        return code;
    }

    /** The questions to which evidence can be bound, as the current version asks them. */
    QuestionSet current() {
        return questionSets.current();
    }

    String section(String code, Language language) {
        return questionSets.texts(questionSets.current()).section(code, language);
    }

    /** From when until when it is valid. */
    static String validity(@Nullable LocalDate from, @Nullable LocalDate to, Language language) {
        var texts = Texts.in(language);
        var formats = Formats.in(language);
        if (from == null && to == null) {
            return texts.get("evidence.validity.always");
        }
        if (to == null) {
            return texts.get("evidence.validity.from", from == null ? "" : formats.date(from));
        }
        return from == null
                ? texts.get("evidence.validity.to", formats.date(to))
                : texts.get("evidence.validity.between", formats.date(from), formats.date(to));
    }

    /** Why a step was taken: the product's own reasons in the page's language, others as they were written. */
    static String reason(StatusChangeView step, Language language) {
        var texts = Texts.in(language);
        var key = "evidence.reason." + step.reason();
        return texts.has(key) ? texts.get(key) : step.reason();
    }

    /** What a reader must know about the check for malware; {@code null} when there is nothing to say. */
    static @Nullable String scanNotice(EvidenceView view, Language language) {
        return view.scan() == ScanResult.CLEAN ? null : Texts.in(language).of("evidence.scan", view.scan());
    }

    /** The tone of a status: good, warn, bad or none. */
    static String tone(EvidenceStatus status) {
        return switch (status) {
            case AVAILABLE -> "good";
            case EXPIRED -> "warn";
            case REVOKED, REFUSED -> "bad";
            case PENDING_SCAN -> "";
        };
    }

    /** What is wrong, beside the fields of a form; what is about no field of it stands in the summary only. */
    static List<FieldError> errors(List<Problem> problems, Language language) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("file", texts.get("evidence.file"))
                .with("kind", texts.get("evidence.kind"))
                .with("title", texts.get("evidence.name"))
                .with("issuer", texts.get("evidence.issuer"))
                .with("validFrom", texts.get("evidence.valid-from"))
                .with("validTo", texts.get("evidence.valid-to"))
                .with("reason", texts.get("evidence.revoke.reason"))
                .errors(problems, language);
    }
}
