// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.apiclient;

import java.util.List;
import org.aiplus.apiclient.ApiClientList;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The programs of a vendor.
 *
 * @param name what was typed as name of a new one
 * @param apiAddress base address of the API
 */
public record ProgramsPage(
        PageFrame frame, ApiClientList programs, String name, String apiAddress, List<FieldError> errors)
        implements Page {}
