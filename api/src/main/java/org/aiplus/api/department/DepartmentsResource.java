// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.department;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.department.DepartmentService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Departments of the government. */
@Path("departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data", description = "Departments, questions and the codes that answers are chosen from.")
public class DepartmentsResource {

    @Inject
    DepartmentService departments;

    /** Lists all departments. */
    @GET
    @Operation(summary = "List the departments", description = "There are a hundred or so; they come at once.")
    @APIResponse(responseCode = "200", description = "All departments.")
    public DepartmentsJson listDepartments() {
        return DepartmentsJson.from(departments.all());
    }
}
