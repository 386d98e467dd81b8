// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The pages. Addresses begin with the language. */
@ApplicationPath("/")
public class WebPages extends Application {}
