// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.department;

import java.util.List;
import org.aiplus.department.DepartmentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All departments. */
@Schema(name = "Departments", description = "All departments in order of their code.")
public record DepartmentsJson(List<DepartmentJson> items) {

    static DepartmentsJson from(List<DepartmentView> views) {
        return new DepartmentsJson(views.stream().map(DepartmentJson::from).toList());
    }
}
