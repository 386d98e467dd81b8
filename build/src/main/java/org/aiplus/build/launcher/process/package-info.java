// SPDX-License-Identifier: Apache-2.0
/** Server processes: started in a session of their own, without root's rights, recorded, watched and stopped in order. */
@NullMarked
package org.aiplus.build.launcher.process;

import org.jspecify.annotations.NullMarked;
