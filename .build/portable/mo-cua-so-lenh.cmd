@echo off
rem Mo cua so lenh, trong do go duoc lenh review o bat ky thu muc nao.
setlocal EnableExtensions DisableDelayedExpansion
if not exist "%~dp0node\node.exe" goto incomplete
title review
"%SystemRoot%\System32\chcp.com" 65001 >nul
set "PATH=%~dp0;%PATH%"
if exist "%USERPROFILE%\Documents" cd /d "%USERPROFILE%\Documents"
call review help
"%ComSpec%" /k
exit /b

:incomplete
echo Thieu tep node\node.exe. Giai nen ca tep ZIP (Extract All), roi mo lai trong thu muc vua giai nen.
pause
exit /b 2
