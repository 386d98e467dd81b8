// SPDX-License-Identifier: Apache-2.0
/** Clients of the running application: every test here talks to the servers that the run command starts. */
@NullMarked
package org.aiplus.it;

import org.jspecify.annotations.NullMarked;
