// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.department;

import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.department.DepartmentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department. */
@Schema(name = "Department", description = "A department of the government.")
public record DepartmentJson(
        @Schema(description = "Stable abbreviation.", examples = "DPO")
        String code,

        @Schema(description = "bureau, office, department or another kind.")
        String kind,

        @Schema(description = "Official names by language.") Map<String, TextJson> name,

        @Schema(description = "Code of the bureau above it.") @Nullable
        String parent) {

    /** The department as programs read it. */
    public static DepartmentJson from(DepartmentView view) {
        return new DepartmentJson(view.code(), view.kind(), TextJson.from(view.name()), view.parent());
    }
}
