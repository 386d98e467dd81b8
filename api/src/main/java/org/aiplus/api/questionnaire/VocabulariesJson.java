// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.util.List;
import org.aiplus.questionnaire.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All vocabularies. */
@Schema(name = "Vocabularies", description = "All vocabularies of this release.")
public record VocabulariesJson(List<VocabularyJson> items) {

    static VocabulariesJson from(List<Vocabulary> vocabularies) {
        return new VocabulariesJson(
                vocabularies.stream().map(VocabularyJson::from).toList());
    }
}
