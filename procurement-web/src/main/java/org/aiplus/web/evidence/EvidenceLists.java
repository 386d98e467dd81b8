// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Texts;

/** Makes lines of lists of evidence. */
@RequestScoped
public class EvidenceLists {

    @Inject
    EvidenceWords words;

    EvidenceListPage.Line line(EvidenceView view, Language language) {
        return new EvidenceListPage.Line(
                "/" + language.path() + "/evidence/" + view.reference(),
                view.reference().value(),
                Objects.requireNonNullElse(view.title(), ""),
                words.kind(view.kind(), language),
                view.vendor().name().resolve(language).text(),
                EvidenceWords.validity(view.validFrom(), view.validTo(), language),
                Texts.in(language).of("evidence.status", view.status()),
                EvidenceWords.tone(view.status()),
                EvidenceWords.scanNotice(view, language),
                view.supports().size(),
                view.verifiedAt() != null
                        && view.supports().stream().allMatch(support -> support.verifiedAt() != null));
    }
}
