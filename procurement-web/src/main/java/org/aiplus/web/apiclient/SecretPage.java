// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.apiclient;

import org.aiplus.apiclient.ApiClientSecret;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** A program with the secret that it was given just now, shown once. */
public record SecretPage(PageFrame frame, ApiClientSecret issued, String apiAddress) implements Page {}
