// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.net.URI;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.criteria.Norm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published document that criteria put into practice. */
@Schema(name = "Norm", description = "A published document, in one edition, that criteria put into practice.")
public record NormJson(
        @Schema(description = "Short name in references.", examples = "GENAI")
        String code,

        @Schema(description = "Title by language.") Map<String, TextJson> title,

        @Schema(description = "Edition as the document calls itself.", examples = "1.1")
        String edition,

        @Schema(description = "Day, month or year of the edition.", examples = "2025-12")
        String date,

        @Schema(description = "Where it is published.") URI link,

        @Schema(description = "Whether the text of this edition was read.")
        boolean verified,

        @Schema(description = "An edition that is known to exist and has not been worked in yet.") @Nullable
        String newerEdition) {

    static NormJson from(Norm norm) {
        return new NormJson(
                norm.code(),
                TextJson.from(norm.title()),
                norm.edition(),
                norm.date(),
                norm.link(),
                norm.verified(),
                norm.newerEdition());
    }
}
