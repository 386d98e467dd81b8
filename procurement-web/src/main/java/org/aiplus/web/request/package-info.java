// SPDX-License-Identifier: Apache-2.0
/** What happens to every request before and after its page: identification, protection against forgery, headers, failures. */
@NullMarked
package org.aiplus.web.request;

import org.jspecify.annotations.NullMarked;
