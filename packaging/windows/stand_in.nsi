; A program that writes down what it was started with: stands in for Sightline when the installers are tested under Wine.
Unicode true
Target amd64-unicode
!include FileFunc.nsh
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
Section
  ${GetParameters} $0
  FileOpen $1 "$LOCALAPPDATA\started.txt" a
  FileSeek $1 0 END
  FileWrite $1 "$0$\r$\n"
  FileClose $1
SectionEnd
