; The installer for one user: no administrator, no restart.  Silent with /S, elsewhere with /D=FOLDER (last).
; makensis -DVERSION=0.1.0 -DFILE_VERSION=0.1.0.0 -DSOURCE=folder -DOUT=setup.exe -DICON=sightline.ico sightline.nsi
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define TITLE "Sightline"
!define PUBLISHER "The Sightline authors"
!define KIND "Sightline.Dossier"
!define CLASSES "Software\Classes"
!define PROGRAMS "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sightline"
!define OPEN '"$INSTDIR\sightline.exe" "%1"'

Name "${TITLE} ${VERSION}"
OutFile "${OUT}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Sightline"
InstallDirRegKey HKCU "${PROGRAMS}" "InstallLocation"
VIProductVersion "${FILE_VERSION}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey FileDescription "${TITLE} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sightline.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
LangString RUNNING ${LANG_ENGLISH} "Sightline is running. Close it and try again."
LangString RUNNING ${LANG_SPANISH} "Sightline está abierto. Ciérrelo e inténtelo de nuevo."
LangString DOSSIER ${LANG_ENGLISH} "Sightline dossier"
LangString DOSSIER ${LANG_SPANISH} "Dosier de Sightline"

; A program that runs cannot be deleted; then nothing else is touched, and a silent run ends with 2.
!macro DELETE_PROGRAM
  ClearErrors
  Delete "$INSTDIR\sightline.exe"
  Delete "$INSTDIR\sightline-cli.exe"
  ${If} ${Errors}
    MessageBox MB_ICONSTOP|MB_OK "$(RUNNING)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal"
!macroend

Section "Sightline"
  !insertmacro DELETE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Sightline.lnk" "$INSTDIR\sightline.exe"

  WriteRegStr HKCU "${CLASSES}\.sightline" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.sightline" "Content Type" "application/vnd.sightline.dossier+zip"
  WriteRegStr HKCU "${CLASSES}\.sightline\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(DOSSIER)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\sightline.exe,0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '${OPEN}'
  ; "Open with" for articles; whatever opens them by a double click stays as it is
  WriteRegStr HKCU "${CLASSES}\Applications\sightline.exe" "FriendlyAppName" "${TITLE}"
  WriteRegStr HKCU "${CLASSES}\Applications\sightline.exe\shell\open\command" "" '${OPEN}'
  !macro ARTICLE ENDING
    WriteRegStr HKCU "${CLASSES}\Applications\sightline.exe\SupportedTypes" "${ENDING}" ""
  !macroend
  !insertmacro ARTICLE ".txt"
  !insertmacro ARTICLE ".md"
  !insertmacro ARTICLE ".htm"
  !insertmacro ARTICLE ".html"

  WriteRegStr HKCU "${PROGRAMS}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${PROGRAMS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${PROGRAMS}" "DisplayIcon" "$INSTDIR\sightline.exe"
  WriteRegStr HKCU "${PROGRAMS}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${PROGRAMS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${PROGRAMS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${PROGRAMS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${PROGRAMS}" "NoModify" 1
  WriteRegDWORD HKCU "${PROGRAMS}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${PROGRAMS}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  !insertmacro DELETE_PROGRAM
  Delete "$INSTDIR\NOTICES.txt"
  Delete "$INSTDIR\sightline.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if nobody put anything else there
  RMDir "$LOCALAPPDATA\Programs" ; the same
  Delete "$SMPROGRAMS\Sightline.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.sightline" ""
  ${If} $0 == "${KIND}" ; another program may have taken the ending over
    DeleteRegKey HKCU "${CLASSES}\.sightline"
  ${Else}
    DeleteRegValue HKCU "${CLASSES}\.sightline\OpenWithProgids" "${KIND}"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${CLASSES}\Applications\sightline.exe"
  DeleteRegKey HKCU "${PROGRAMS}"
  ${RefreshShellIcons}
SectionEnd
