// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.department;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.department.DepartmentService;
import org.aiplus.shared.Language;
import org.aiplus.web.department.DepartmentListPage.Entry;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;

/** The departments, each a way to its tools. */
@RequestScoped
@Path("{language: en|tc|sc}/departments")
public class ListDepartments {

    @Inject
    PageRequest page;

    @Inject
    DepartmentService departments;

    /** All departments in order of their code. */
    @GET
    public Response list(@PathParam("language") Language language) {
        Texts texts = Texts.in(language);
        PageFrame frame = page.frame(language, texts.get("department.title"));
        List<Entry> entries = departments.all().stream()
                .map(department -> new Entry(
                        department.code(),
                        department.name().resolve(language),
                        QueryString.EMPTY.with("department", department.code()).on(frame.href("/tools"))))
                .toList();
        return page.page(
                "departments/list",
                new DepartmentListPage(
                        frame.withBreadcrumbs(new Crumb(frame.href("/"), texts.get("frame.nav.home"))), entries));
    }
}
