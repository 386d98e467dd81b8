// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.approval.SigningPositionsView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs for a department. */
@Schema(name = "SigningPositions", description = "Who signs for a department in which position.")
public record SigningPositionsJson(
        @Schema(description = "Code of the department.", examples = "DPO")
        String department,

        @Schema(description = "Every position of the policies in force.")
        List<SigningPositionJson> positions,

        @Schema(description = "People who can hold one: the approvers of the department.")
        List<ColleagueJson> approvers) {

    /** A position. */
    @Schema(name = "SigningPosition", description = "A position in which people sign for a department.")
    public record SigningPositionJson(
            @Schema(description = "The position.", examples = "business-head")
            String code,

            @Schema(description = "Its name by language.") Map<String, TextJson> name,

            @Schema(description = "Who signs in it; while there is nobody, every approver of the department does.")
            List<PositionHolderJson> holders) {}

    /** Who holds a position. */
    @Schema(name = "PositionHolder", description = "Somebody who signs in a position.")
    public record PositionHolderJson(
            @Schema(description = "Id of the holding.") UUID id,

            @Schema(description = "The person.") ColleagueJson person,

            @Schema(description = "Since when.") Instant since,

            @Schema(description = "Whether the person still approves for the department; otherwise it does not count.")
            boolean counts) {}

    static SigningPositionsJson from(SigningPositionsView view) {
        return new SigningPositionsJson(
                view.department(),
                view.positions().stream()
                        .map(position -> new SigningPositionJson(
                                position.code(),
                                TextJson.from(position.name()),
                                position.holders().stream()
                                        .map(holder -> new PositionHolderJson(
                                                holder.id(),
                                                ColleagueJson.from(holder.person()),
                                                holder.since(),
                                                holder.counts()))
                                        .toList()))
                        .toList(),
                view.approvers().stream().map(ColleagueJson::from).toList());
    }
}
