// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.declaration.Declaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that every vendor declares. */
@Schema(name = "Declaration", description = "Something that every vendor must declare, in the version in force.")
public record DeclarationJson(
        String code,

        @Schema(description = "To be named when declaring.") String version,

        @Schema(description = "Title by language.") Map<String, TextJson> title,

        @Schema(description = "What it is about, by language.")
        Map<String, TextJson> lead,

        @Schema(description = "How many days a declaration holds.")
        long validDays,

        List<DeclarationQuestionJson> questions) {

    static DeclarationJson from(Declaration declaration) {
        return new DeclarationJson(
                declaration.code(),
                declaration.version(),
                TextJson.from(declaration.title()),
                TextJson.from(declaration.lead()),
                declaration.validity().toDays(),
                declaration.questions().stream()
                        .map(DeclarationQuestionJson::from)
                        .toList());
    }
}
