// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.util.List;
import org.aiplus.evaluation.PanelPerson;
import org.aiplus.evaluation.PanelRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People who may be appointed. */
@Schema(name = "PanelPeople", description = "People who may be appointed to panels.")
public record PanelPeopleJson(
        @Schema(description = "In the order of their names.")
        List<PanelPersonJson> items) {

    /** Somebody who may be appointed. */
    @Schema(name = "PanelPerson", description = "Somebody who may be appointed to a panel.")
    public record PanelPersonJson(
            @Schema(description = "Subject of the person.") String person,

            @Schema(description = "Name of the person.") String name,

            @Schema(description = "Codes of the departments in which the person is a member.")
            List<String> departments,

            @Schema(description = "Places that the person's roles allow.")
            List<PanelRole> roles) {}

    static PanelPeopleJson from(List<PanelPerson> people) {
        return new PanelPeopleJson(people.stream()
                .map(one -> new PanelPersonJson(one.subject(), one.name(), one.departments(), one.roles()))
                .toList());
    }
}
